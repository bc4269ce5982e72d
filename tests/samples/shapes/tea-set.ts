import { at, circle, curve, ellipse, path } from '../svg.ts';

export const cup = (s = 1, steam = false): string =>
  at(
    0,
    0,
    (steam ? curve('M-3-20q-7-10 0-18t1-18M5-22q8-8 1-16t2-16', '#ffffff', 2.4, 'opacity=".6"') : '') +
      path('M-13-14Q-12 0-5 1H5Q12 0 13-14Z', '#f7f5ee') +
      ellipse(0, -14, 13, 3.4, '#e5e0d2') +
      ellipse(0, -13.6, 11, 2.5, '#9fae45') +
      path('M3 1H5Q12 0 13-14Q8-3 3 1Z', '#1b1a2b', 'opacity=".12"') +
      curve('M-10-7Q-4-4 2-7', '#4f7fb0', 1.1),
    s,
  );

export const teapot = (s = 1): string =>
  at(
    0,
    0,
    path('M26-26Q44-36 46-44L51-42Q48-26 30-12Z', '#a15a35') +
      curve('M-26-30Q-48-34-44-16Q-40-6-26-10', '#a15a35', 6) +
      ellipse(0, -19, 31, 21, '#b5673d') +
      path('M8-38Q30-34 30-18Q28 0 8 2Q22-14 8-38Z', '#1b1a2b', 'opacity=".14"') +
      ellipse(0, -38, 15, 4.5, '#9a5430') +
      path('M-13-38Q0-50 13-38Z', '#b5673d') +
      circle(0, -47, 4, '#8d4a29') +
      curve('M-22-24Q-14-34-4-34', '#d58d62', 2.4),
    s,
  );
