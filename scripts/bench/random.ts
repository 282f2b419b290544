const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator): figures of two runs can be compared. */
export function createRandom(seed: number): () => number {
  let state = (seed % (MODULUS - 1)) + 1;
  return () => {
    state = (state * FACTOR) % MODULUS;
    return state / MODULUS;
  };
}
