import { mix } from '../colour.ts';
import { tint, type Frame } from '../frame.ts';

/** The hour and the weather: sky from top to horizon, the haze that takes distant things, one veil over all. */
export interface Light {
  readonly sky: readonly string[];
  readonly haze: string;
  readonly cloud: string;
  readonly veil: readonly [colour: string, opacity: number];
  /** Where shadows fall and how dark they are. */
  readonly sun: number;
  readonly shade: number;
}

export const LIGHTS = {
  dawn: {
    sky: ['#8fb3cf', '#f3cfae', '#fdeccb'],
    haze: '#f6dcc0',
    cloud: '#fbe3cf',
    veil: ['#f9d9b8', 0.3],
    sun: 1,
    shade: 0.2,
  },
  morning: {
    sky: ['#6fb7e2', '#bfe2f0', '#f6f3df'],
    haze: '#d9ebe6',
    cloud: '#ffffff',
    veil: ['#fff1d4', 0.22],
    sun: 0.8,
    shade: 0.22,
  },
  noon: {
    sky: ['#4a9fdb', '#8fcbea', '#d8eef2'],
    haze: '#cfe6ea',
    cloud: '#ffffff',
    veil: ['#ffffff', 0],
    sun: 0.2,
    shade: 0.26,
  },
  afternoon: {
    sky: ['#7fb5d5', '#d7dfcf', '#fbe6b8'],
    haze: '#f0e3c4',
    cloud: '#fff4dc',
    veil: ['#ffe2ae', 0.3],
    sun: -1,
    shade: 0.24,
  },
  dusk: {
    sky: ['#5b6fa6', '#d98a7c', '#fbc06a'],
    haze: '#eba77c',
    cloud: '#f6b08a',
    veil: ['#f0a878', 0.42],
    sun: -1,
    shade: 0.3,
  },
  grey: {
    sky: ['#a9b6bf', '#c9d2d4', '#e1e4df'],
    haze: '#d3dad8',
    cloud: '#bcc6cb',
    veil: ['#d6dde2', 0.42],
    sun: 0.1,
    shade: 0.14,
  },
  night: {
    sky: ['#0d1738', '#1b2b5c', '#37467d'],
    haze: '#26365f',
    cloud: '#2c3b6b',
    veil: ['#5566a8', 0.0],
    sun: 0.4,
    shade: 0.4,
  },
} as const satisfies Record<string, Light>;

export const veil = (frame: Frame, light: Light): string =>
  light.veil[1] > 0 ? tint(frame, light.veil[0], light.veil[1]) : '';

/** A colour as it looks from far: 0 near, 1 lost in the haze. */
export const far = (colour: string, light: Light, distance: number): string =>
  mix(colour, light.haze, distance);
