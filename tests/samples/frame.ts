import { rect } from './svg.ts';

/** The two formats of the set, as a phone held flat or upright. */
export interface Frame {
  readonly w: number;
  readonly h: number;
}

export const WIDE: Frame = { w: 1600, h: 1067 };
export const TALL: Frame = { w: 1067, h: 1600 };

/** One light over the whole picture, laid on at the very end. */
export const tint = (
  frame: Frame,
  colour: string,
  opacity: number,
  blend: 'multiply' | 'screen' | 'soft-light' = 'multiply',
): string => rect(0, 0, frame.w, frame.h, colour, `opacity="${opacity}" style="mix-blend-mode:${blend}"`);

export const picture = (frame: Frame, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.w}" height="${frame.h}" viewBox="0 0 ${frame.w} ${frame.h}">${body}</svg>`;
