/** Reads what `BitWriter` writes: numbers bit by bit, the highest bit first. */
export class Bits {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @param {number} count how many bits: 0 to 32 */
  read(count) {
    let value = 0;
    while (count > 0) {
      const free = 8 - (this.at & 7);
      const take = Math.min(count, free);
      value = value * (1 << take) + ((this.bytes[this.at >> 3] >> (free - take)) & ((1 << take) - 1));
      this.at += take;
      count -= take;
    }

    return value;
  }

  /** Elias's gamma code. */
  gamma() {
    let bits = 0;
    while (!this.read(1) && bits < 32) {
      bits++;
    }

    return 2 ** bits + this.read(bits);
  }

  /** A number from 0 up to, not including, a limit. @param {number} limit */
  within(limit) {
    const bits = 31 - Math.clz32(limit);
    const shorter = 2 ** (bits + 1) - limit;
    const value = this.read(bits);
    return value < shorter ? value : value * 2 + this.read(1) - shorter;
  }

  /**
   * Rising numbers by binary interpolation.
   * @param {number} count
   * @param {number} high none is larger
   */
  rising(count, high) {
    const numbers = new Uint32Array(count);
    const fill = (from, to, low, top) => {
      if (top - low + 1 === to - from) {
        for (; from < to; from++) {
          numbers[from] = low++;
        }
      } else if (from < to) {
        const middle = (from + to) >> 1;
        const lowest = low + middle - from;
        const value = numbers[middle] = lowest + this.within(top - (to - 1 - middle) - lowest + 1);
        fill(from, middle, low, value - 1);
        fill(middle + 1, to, value + 1, top);
      }
    };
    fill(0, count, 0, high);
    return numbers;
  }
}
