/**
 * Filters results, and counts them by value.
 * @typedef {{ value: string, label: string, count: number, hits: number, selected: boolean, excluded: boolean }} FacetCount `count`: of what passes the filters of
 *   all other facets; `hits`: of what passes all filters
 * @typedef {Record<string, string[] | { from?: number, to?: number }>} Filters by facet: values, those to leave out with a hyphen before; `amount`:
 *   kronor from and to
 * @typedef {{ kronor: number, approximate: boolean }} Sum `approximate`: whether the source gives any of it only roughly
 */

/**
 * @param {import('./store.js').Store} store
 * @param {Uint32Array} docs
 * @param {Filters} filters
 * @param {string[]} wanted the facets to count by
 * @returns {Promise<{ docs: Uint32Array, facets: Record<string, FacetCount[]> }>} what passes all filters; a facet's counts are of what passes
 *   the filters of the others
 */
export async function filter(store, docs, filters, wanted) {
  const failed = new Uint8Array(store.size);
  const failedBy = new Uint16Array(store.size);
  const ids = store.facetIds.filter(id => wanted.includes(id) || [].concat(filters[id] ?? []).length);
  const facets = await Promise.all(ids.map(id => store.facet(id)));
  const fail = (doc, facet) => {
    failed[doc]++;
    failedBy[doc] = facet + 1;
  };

  facets.forEach((facet, number) => {
    const chosen = [].concat(filters[facet.id] ?? []);
    const included = chosen.filter(value => value[0] !== '-');
    const excluded = chosen.filter(value => value[0] === '-').map(value => value.slice(1));
    for (const [values, isIn] of [[included, 1], [excluded, 0]]) {
      if (values.length) {
        const within = new Uint8Array(store.size);
        values.forEach(value => facet.docs[facet.values.indexOf(value)]?.forEach(doc => { within[doc] = 1; }));
        docs.forEach(doc => within[doc] !== isIn && fail(doc, number));
      }
    }
  });

  const { from = 0, to = Infinity } = filters.amount ?? {};
  if (filters.amount) {
    const { kronor } = await amountsOf(store, filters);
    docs.forEach(doc => {
      if (!(kronor.get(doc) >= from && kronor.get(doc) <= to)) {
        fail(doc, facets.length);
      }
    });
  }

  const among = new Uint8Array(store.size);
  docs.forEach(doc => { among[doc] = 1; });
  const counts = {};
  facets.forEach((facet, number) => {
    const chosen = [].concat(filters[facet.id] ?? []);
    counts[facet.id] = facet.values.map((value, i) => {
      let hits = 0;
      let others = 0;
      for (const doc of facet.docs[i]) {
        hits += among[doc] && !failed[doc];
        others += among[doc] && failed[doc] === 1 && failedBy[doc] === number + 1;
      }

      return countOf(facet, i, hits, others, chosen);
    }).filter(({ count, selected, excluded }) => count || selected || excluded);
  });

  return { docs: docs.filter(doc => !failed[doc]), facets: counts };
}

const countOf = ({ values, labels }, i, hits, others, chosen) =>
  ({ value: values[i], label: labels[i], count: hits + others, hits, selected: chosen.includes(values[i]), excluded: chosen.includes('-' + values[i]) });

/** The counts that stand with a long list, as `filter` gives them. @param {import('./store.js').Store} store @param {import('./store.js').Entry} entry @param {string[]} wanted */
export const counted = (store, { counts }, wanted) => Object.fromEntries(wanted.map(id => {
  const facet = store.counted(id);
  return [id, facet.values.map((_, i) => countOf(facet, i, counts[facet.at + i], 0, [])).filter(({ count }) => count)];
}));

/**
 * The amount that stands for each document: what it has of the stage that is filtered by, if that is one; else the amount of the stage that has come
 * furthest, or the cost.
 * @param {import('./store.js').Store} store
 * @param {Filters} filters
 * @returns {Promise<{ kronor: Map<number, number>, stage?: string, about?: Set<number> }>} `about`: those that the source gives roughly
 */
export async function amountsOf(store, filters) {
  const { shown, all } = await store.amounts();
  const [stage, ...others] = [].concat(filters.stage ?? []);
  const number = others.length ? -1 : store.stages.findIndex(([id]) => id === stage);
  if (number < 0) {
    return { kronor: shown };
  }

  const kronor = new Map();
  const about = new Set();
  all.filter(amount => amount[1] === number).forEach(([doc, , , amount, isAbout]) => {
    kronor.set(doc, (kronor.get(doc) ?? 0) + amount);
    isAbout && about.add(doc);
  });
  return { kronor, stage, about };
}

/**
 * Adds up amounts by stage: of all documents, and by the values of a facet. An amount has one financier, and counts for that one only; and it counts for the region
 * that reports the initiative, in whose folder the page is, and not for those that take part in it.
 * @param {import('./store.js').Store} store
 * @param {Uint32Array} docs
 * @param {string[]} by facets
 * @returns {Promise<{ stages: (Sum & { stage: string, label: string, documents: number })[], by: Record<string, Record<string, Record<string, Sum>>>, unsaid: number }>}
 *   amounts that nobody is said to give stand among the financiers' under the empty value; `unsaid` is how many documents have some
 */
export async function addUp(store, docs, by) {
  const amounts = await store.amountsAmong(docs);
  const stages = [...store.stages, ['', '']].map(([stage, label], number) => {
    const own = amounts.filter(amount => amount[1] === number);
    return { stage, label, kronor: own.reduce((sum, amount) => sum + amount[3], 0), approximate: own.some(amount => amount[4]), documents: new Set(own.map(amount => amount[0])).size };
  }).filter(stage => stage.documents);

  const tables = {};
  for (const facet of await Promise.all(by.map(id => store.facet(id)))) {
    const table = tables[facet.id] = {};
    const add = (value, [, stage, , kronor, about]) => {
      const sum = (table[facet.values[value] ?? ''] ??= {})[store.stages[stage]?.[0] ?? ''] ??= { kronor: 0, approximate: false };
      sum.kronor += kronor;
      sum.approximate ||= !!about;
    };
    if (facet.id === store.manifest.financiers) {
      amounts.forEach(amount => add(amount[2], amount));
    } else {
      facet.docs.forEach((own, value) => {
        const set = new Set(facet.id === 'region' ? own.filter(doc => store.folderOf(doc).endsWith(`/${facet.values[value]}/`)) : own);
        amounts.forEach(amount => set.has(amount[0]) && add(value, amount));
      });
    }
  }

  return { stages, by: tables, unsaid: new Set(amounts.filter(amount => amount[2] < 0).map(amount => amount[0])).size };
}
