/** Places that are taken and given back: so many for each key, and so many in all. */
export class Places {
  private readonly each: number;
  private readonly all: number;
  private readonly taken = new Map<string, number>();
  private total = 0;

  constructor(each: number, all = Number.POSITIVE_INFINITY) {
    this.each = each;
    this.all = all;
  }

  /**
   * Takes one more place; returns what gives it back, null if there is none.
   * @param key null: counted in all alone
   * @param beyond whether it may be one too many for its key, since another one is about to be given back. Default: no
   */
  take(key: string | null, beyond = false): (() => void) | null {
    const count = key === null ? 0 : (this.taken.get(key) ?? 0);
    if (this.total >= this.all || (count >= this.each && !beyond)) return null;
    this.total += 1;
    if (key !== null) this.taken.set(key, count + 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.giveBack(key);
      isTaken = false;
    };
  }

  private giveBack(key: string | null): void {
    this.total -= 1;
    if (key === null) return;
    const left = this.taken.get(key)! - 1;
    if (left > 0) this.taken.set(key, left);
    else this.taken.delete(key);
  }
}
