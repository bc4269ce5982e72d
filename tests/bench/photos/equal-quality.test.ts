import { expect, test } from 'vitest';
import { atEqualQuality } from './equal-quality.ts';
import type { Sample } from './formats-samples.ts';

function aSample(format: 'webp' | 'avif', quality: number, ssim: number, bytes: number): Sample {
  return { photo: 'a.jpg', width: 800, format, quality, effort: 2, ssim, bytes, fine: ssim, encodeMs: bytes, decodeMs: 1 }; // prettier-ignore
}

const chosen = aSample('webp', 75, 0.95, 100);

test('bytes are read off between two samples, on their logarithm', () => {
  const samples = [chosen, aSample('avif', 40, 0.94, 50), aSample('avif', 50, 0.96, 200)];
  const [, avif] = atEqualQuality(samples, 'ssim');
  expect(avif).toMatchObject({ family: 'avif e2', photos: 1, outside: 0 });
  expect(avif?.bytes).toBeCloseTo(1);
});

test('a quality that was not reached is drawn out, and said to be', () => {
  const samples = [chosen, aSample('avif', 40, 0.93, 25), aSample('avif', 50, 0.94, 50)];
  const [, avif] = atEqualQuality(samples, 'ssim');
  expect(avif?.bytes).toBeCloseTo(1);
  expect(avif?.outside).toBe(1);
});
