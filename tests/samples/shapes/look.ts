import type { Random } from '../random.ts';

export type Hair = 'short' | 'crop' | 'bob' | 'tail' | 'long' | 'bun' | 'plaits' | 'bald';
type Dress = 'shirt' | 'polo' | 'suit' | 'aodai' | 'tay' | 'sport' | 'dance' | 'coat';

/** Who somebody is: everything about a figure that does not move. */
export interface Look {
  readonly height: number;
  readonly skin: string;
  readonly hair: Hair;
  readonly hairColour: string;
  readonly dress: Dress;
  readonly top: string;
  readonly legs: string;
  readonly sleeve: 'short' | 'long' | 'none';
  readonly shoes: string;
  readonly woman: boolean;
  readonly scarf?: boolean;
  readonly tie?: string;
  readonly badge?: boolean;
  readonly hat?: 'cone' | 'cap' | 'turban' | 'lion';
  readonly hatColour?: string;
  readonly mask?: boolean;
  readonly bib?: string;
  readonly pack?: string;
  readonly boots?: boolean;
}

const SKINS = ['#e9b98f', '#e2ad82', '#d89f74', '#eec29b', '#d39a6f'];
const BLACK = ['#221d20', '#2b2324', '#1d1a1f', '#332825'];
const AO_DAI = ['#e8a0b0', '#7fb6d9', '#f2c76b', '#a58fc9', '#8ec6a4', '#e98b73', '#d7567a', '#5f9fa8'];
const SPORT = ['#e4572e', '#2274a5', '#f1b82d', '#32936f', '#8f4b99', '#d81e5b'];

type Change = Partial<Look>;
const skin = (r: Random): string => r.pick(SKINS);

export const pupil = (r: Random, more: Change = {}): Look => {
  const woman = more.woman ?? r.chance(0.5);
  return {
    height: r.range(138, 156),
    skin: skin(r),
    hair: woman ? r.pick(['tail', 'bob', 'long', 'plaits', 'tail']) : r.pick(['short', 'short', 'crop']),
    hairColour: r.pick(BLACK),
    dress: 'shirt',
    top: r.pick(['#fbfaf6', '#f6f6f4', '#fdfcf8']),
    legs: r.pick(['#27324a', '#222c40', '#2d3a55', '#25293a']),
    sleeve: 'short',
    shoes: r.pick(['#ece7db', '#3a3a44', '#c9d3da', '#7a4b3a']),
    woman,
    scarf: true,
    ...more,
  };
};

/** A pupil in holiday or sports clothes. */
export const kid = (r: Random, colours: readonly string[] = SPORT, more: Change = {}): Look =>
  pupil(r, { dress: 'polo', top: r.pick(colours), scarf: false, ...more });

export const aoDaiGirl = (r: Random, more: Change = {}): Look =>
  pupil(r, {
    woman: true,
    dress: 'aodai',
    top: '#fbfbf8',
    legs: '#f3f1ea',
    sleeve: 'long',
    hair: 'long',
    height: r.range(148, 158),
    scarf: false,
    ...more,
  });

export const athlete = (r: Random, colour: string, more: Change = {}): Look =>
  pupil(r, {
    dress: 'sport',
    top: colour,
    legs: '#2a2f45',
    sleeve: 'none',
    scarf: false,
    shoes: '#f3f1ec',
    ...more,
  });

export const man = (r: Random, more: Change = {}): Look => ({
  height: r.range(165, 174),
  skin: skin(r),
  hair: r.pick(['short', 'crop', 'short']),
  hairColour: r.pick(BLACK),
  dress: 'shirt',
  top: r.pick(['#f8f8f6', '#dfeaf4', '#f8f8f6', '#eef0e4']),
  legs: r.pick(['#2a3145', '#33343c', '#3b3f52']),
  sleeve: r.pick(['short', 'long']),
  shoes: '#2a2422',
  woman: false,
  ...more,
});

export const woman = (r: Random, more: Change = {}): Look => ({
  height: r.range(154, 162),
  skin: skin(r),
  hair: r.pick(['bun', 'long', 'tail', 'bob']),
  hairColour: r.pick(BLACK),
  dress: 'aodai',
  top: r.pick(AO_DAI),
  legs: '#f3efe6',
  sleeve: 'long',
  shoes: '#c98f7c',
  woman: true,
  ...more,
});

export const teacher = (r: Random): Look => (r.chance(0.55) ? woman(r) : man(r));

/** Indigo dress and head scarf as the older people of the hamlets wear. */
export const tay = (r: Random, more: Change = {}): Look =>
  woman(r, {
    dress: 'tay',
    top: r.pick(['#27345f', '#2c3a6b', '#232f57']),
    legs: '#1f2747',
    hat: 'turban',
    hair: 'bun',
    shoes: '#3a2f2a',
    ...more,
  });

export const farmer = (r: Random, more: Change = {}): Look =>
  woman(r, {
    dress: 'coat',
    top: r.pick(['#7b4b94', '#b5485d', '#3f7d8c', '#c77f3a', '#5a6b3b']),
    legs: '#2d3142',
    hat: 'cone',
    hair: 'tail',
    shoes: '#57483a',
    ...more,
  });

export const unionist = (r: Random, more: Change = {}): Look =>
  pupil(r, {
    dress: 'shirt',
    top: r.pick(['#1e6bb0', '#2272b9', '#1b639f']),
    legs: '#26304a',
    sleeve: 'short',
    scarf: false,
    badge: true,
    height: r.range(150, 166),
    ...more,
  });
