/** How long each step of a run took. */
export class Phases {
  readonly #seconds: [name: string, seconds: number][] = [];

  /** Runs a step and keeps its time under its name. */
  async time<Result>(name: string, step: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await step();
    this.#seconds.push([name, (performance.now() - start) / 1000]);
    return result;
  }

  /** `đọc 0,3 s · viết trang 1,2 s` */
  toString(): string {
    return this.#seconds
      .map(([name, seconds]) => `${name} ${seconds.toFixed(1).replace('.', ',')} s`)
      .join(' · ');
  }
}
