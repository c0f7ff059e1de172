/** A multi-class averaged perceptron over string features that are known beforehand. Deterministic. */
export class Perceptron {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly now: Float32Array;
  private readonly sum: Float64Array;
  private readonly stamp: Int32Array;
  private step = 0;

  constructor(
    features: Iterable<string>,
    readonly classes: number,
  ) {
    this.ids = new Map([...features].map((feature, id) => [feature, id]));
    this.now = new Float32Array(this.ids.size * classes);
    this.sum = new Float64Array(this.now.length);
    this.stamp = new Int32Array(this.now.length);
  }

  guess(features: readonly string[]): number {
    const scores = new Float64Array(this.classes);
    for (const feature of features) {
      const id = this.ids.get(feature);
      if (id === undefined) continue;
      for (let c = 0, at = id * this.classes; c < this.classes; c += 1, at += 1) scores[c]! += this.now[at]!;
    }
    return scores.indexOf(Math.max(...scores));
  }

  /** One example: the guess, after which the weights are mended where it was wrong. */
  learn(features: readonly string[], right: number): number {
    const guess = this.guess(features);
    this.step += 1;
    if (guess === right) return guess;
    for (const feature of features) {
      const id = this.ids.get(feature);
      if (id === undefined) continue;
      this.bump(id * this.classes + right, 1);
      this.bump(id * this.classes + guess, -1);
    }
    return guess;
  }

  /** Mean of every weight over all steps, by feature. */
  *averages(): Generator<readonly [string, Float64Array]> {
    for (const [feature, id] of this.ids) {
      const mean = new Float64Array(this.classes);
      for (let c = 0, at = id * this.classes; c < this.classes; c += 1, at += 1) {
        mean[c] = (this.sum[at]! + (this.step - this.stamp[at]!) * this.now[at]!) / this.step;
      }
      yield [feature, mean];
    }
  }

  private bump(at: number, by: number): void {
    this.sum[at]! += (this.step - this.stamp[at]!) * this.now[at]!;
    this.stamp[at] = this.step;
    this.now[at]! += by;
  }
}
