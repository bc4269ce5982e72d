import type { Frame } from '../frame.ts';
import type { Ground, Placed } from '../ground.ts';
import { type Hall } from '../places/hall.ts';
import type { Random } from '../random.ts';
import { flagpole } from '../shapes/flags.ts';
import { man, woman, type Look } from '../shapes/look.ts';
import { glow } from '../svg.ts';
import { place } from './common.ts';

/** The red hall of the party cell: one room, seen from many places. */
export const RED: Hall = {
  curtain: '#a8202f',
  wall: '#efe0bd',
  floor: ['#b07d4a', '#8d5d33'],
  base: 590,
  scale: 1.75,
};

export const hallGround = (h: Hall, eye = 150): Ground => ({
  horizon: h.base - eye * h.scale,
  eye,
  sun: 0.15,
  shade: 0.26,
});

/** The secretary is the same man in all pictures of one day. */
export const secretary = (r: Random): Look =>
  man(r, {
    dress: 'shirt',
    top: '#f8f8f6',
    sleeve: 'long',
    tie: '#8c1f2f',
    legs: '#2a3145',
    hair: 'short',
    hairColour: '#2b2526',
    skin: '#dfaa80',
    height: 170,
  });

export const groom = (r: Random): Look =>
  man(r, { top: '#eaf1f8', sleeve: 'long', legs: '#33364a', hair: 'crop', skin: '#e6b48f', height: 172 });

export const bride = (r: Random): Look =>
  woman(r, { top: '#e8889c', hair: 'long', height: 159, skin: '#ecbf98' });

export const guest = (r: Random): Look =>
  man(r, {
    dress: 'suit',
    top: '#36415c',
    legs: '#2e364c',
    tie: '#b58a2e',
    sleeve: 'long',
    hair: 'short',
    hairColour: '#6a6468',
    skin: '#d8a279',
    height: 169,
  });

/** Warm light from the lamps above. */
export const lamps = (frame: Frame, x: number, strength = 0.35): string =>
  glow(x, frame.h * 0.16, frame.w * 0.62, '#fff1c9', strength * 0.9) +
  glow(x, frame.h * 0.95, frame.w * 0.7, '#ffe3b0', strength * 0.5);

export const stageFlag = (g: Ground, x: number, y: number): Placed =>
  place(g, x, y, flagpole(235, 78), { shadow: 24 });
