/** Numbers of any of some rising lists. @param {Uint32Array[]} lists */
export const union = lists => lists.length === 1 ? lists[0] : Uint32Array.from(new Set(lists.flatMap(list => Array.from(list)))).sort();

/** Numbers of both of two rising lists. */
export function intersection(a, b) {
  let j = 0;
  return a.filter(number => {
    while (b[j] < number) {
      j++;
    }

    return b[j] === number;
  });
}
