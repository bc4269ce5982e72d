import type { randomFrom } from '../../visits/random.ts';

/** Whole numbers from 0 below a limit, the same ones for the same seed. */
export type Random = ReturnType<typeof randomFrom>;

/** One of a list. */
export function oneOf<Item>(list: readonly Item[], random: Random): Item {
  return list[random(list.length)] as Item;
}

/** One of a list whose first items come far more often, as news are read. */
export function oneOfFirst<Item>(list: readonly Item[], random: Random): Item {
  return list[Math.floor((random(1000) * random(1000) * list.length) / 1e6)] as Item;
}
