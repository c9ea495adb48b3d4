/** Numbers of any of some rising lists. @param {Uint32Array[]} lists */
export function union(lists) {
  if (lists.length === 1) {
    return lists[0];
  }

  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }

  return all.sort().filter((number, i) => number !== all[i - 1]);
}

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
