import { circle, curve, ellipse, n, path, repeat } from '../svg.ts';

export function lionHead(): string {
  const red = '#d8232f';
  return (
    path('M-44 18C-62-10-56-58-20-66C-6-84 24-82 34-64C64-56 70-16 52 16C40 34-30 36-44 18Z', red) +
    path('M-46 14C-30 4 34 4 54 12C48 38-34 40-46 14Z', '#f6e3b0') +
    path('M-36 20C-20 12 30 12 44 18C36 40-26 42-36 20Z', '#7a1020') +
    path('M-32 20L-26 28L-20 18L-14 27L-8 17L-2 26L4 17L10 26L16 17L22 27L28 18L34 27L40 19Z', '#fffdf3') +
    ellipse(-24, -18, 17, 16, '#fff7dd') +
    ellipse(30, -18, 17, 16, '#fff7dd') +
    circle(-21, -16, 8.5, '#1d1a20') +
    circle(33, -16, 8.5, '#1d1a20') +
    circle(-24, -19, 3, '#fff') +
    circle(30, -19, 3, '#fff') +
    curve('M-42-34Q-24-46-8-32M14-32Q32-46 50-34', '#f9c92d', 7) +
    curve('M-42-34Q-24-46-8-32M14-32Q32-46 50-34', '#fff', 2) +
    circle(3, 0, 9, '#f9c92d') +
    circle(3, -58, 9, '#9fd8e8') +
    circle(3, -58, 4.5, '#fff') +
    path('M0-68Q-8-92 6-100Q16-88 8-68Z', '#f2703d') +
    repeat(11, (i) => circle(-52 + i * 11, 34 + Math.sin(i) * 2, 6.5, i % 2 ? '#fffdf3' : '#f9c92d')) +
    curve('M-54-10Q-66-4-64 12M62-10Q74-4 72 12', '#f9c92d', 6)
  );
}

export const lionBody = (length: number): string =>
  path(
    `M0-104C${-length * 0.3}-128 ${-length * 0.7}-122 ${-length}-92C${-length - 14}-84 ${-length - 8}-48 ${-length + 6}-44C${-length * 0.6}-58 ${-length * 0.3}-54 8-46Z`,
    '#e2332f',
  ) +
  repeat(7, (i) => {
    const x = -length * (0.1 + i * 0.13);
    return curve(
      `M${n(x)} ${n(-112 - Math.sin(i / 2) * 5)}Q${n(x - 9)}-84 ${n(x + 2)}-52`,
      i % 2 ? '#f9c92d' : '#fff2cf',
      5,
    );
  }) +
  repeat(14, (i) =>
    circle(-length + 8 + (i * length) / 13, -47 - Math.sin((i / 13) * 3.1) * 9, 6, '#fffdf3'),
  ) +
  path(
    `M${-length}-88Q${-length - 40}-112 ${-length - 34}-136Q${-length - 14}-124 ${-length + 6}-104Z`,
    '#f9c92d',
  );
