/**
 * Suggestions below the search boxes of pages: a combobox with a list, as the ARIA Authoring Practices describe it. The search itself is
 * fetched when a box is first used.
 * @typedef {{ text: import('./search/excerpt.js').Segment[], note: string, href: string, isLast?: boolean }} Option
 */

const HITS = 5;
const COMPLETIONS = 3;
const PAUSE = 250;

let engine;

// What could not be fetched is fetched anew.
const load = () => engine ??= import('./search.js').catch(fault => {
  engine = undefined;
  throw fault;
});

/** @param {HTMLFormElement} form */
function attach(form) {
  const input = form.querySelector('input[type=search]');
  const list = document.createElement('ul');
  const status = document.createElement('p');
  list.className = 'search__list';
  list.id = input.id + '-forslag';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Förslag');
  list.hidden = true;
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');

  let typed = 0;
  let active = -1;
  let announcing;

  const choose = index => {
    const options = list.children;
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
      return;
    }

    options[active].setAttribute('aria-selected', 'true');
    options[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', options[active].id);
  };

  const close = () => {
    typed++;
    choose(-1);
    clearTimeout(announcing);
    status.textContent = '';
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };

  const show = options => {
    list.replaceChildren(...options.map(({ text, note, href, isLast }, i) => {
      const item = document.createElement('li');
      item.className = isLast ? 'search__option search__option--all' : 'search__option';
      item.id = `${list.id}-${i}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.href = href;
      item.append(...text.map(({ text, marked }) => marked ? Object.assign(document.createElement('mark'), { textContent: text }) : text));
      if (note) {
        item.append(Object.assign(document.createElement('small'), { textContent: note }));
      }

      return item;
    }));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = !options.length;
    input.setAttribute('aria-expanded', String(options.length > 0));
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = !list.hidden ? `${options.length} förslag. Gå till dem med piltangenterna.` : input.value.trim() ? 'Inga förslag.' : '';
    }, 600);
  };

  const update = async () => {
    const own = ++typed;
    const query = input.value;
    if (!query.trim()) {
      close();
      return;
    }

    let answer;
    let completions;
    try {
      const { search, suggest } = await load();
      answer = await search(query, { size: HITS, facets: [] });
      const isOpen = !answer.total || answer.total > HITS;
      completions = own === typed && isOpen ? await suggest(query, COMPLETIONS + 1) : [];
    } catch {
      // Without suggestions, the form still leads to the search page.
      if (own === typed) {
        close();
      }

      return;
    }

    if (own !== typed) {
      return;
    }

    show(optionsOf(form, query, answer, completions, []));
    // Pages that are named come when the typing has stopped, and never under a choice that has begun.
    await new Promise(resume => setTimeout(resume, PAUSE));
    const pages = own === typed ? await pagesOf(query) : [];
    if (own === typed && active < 0 && pages.length && !list.matches(':hover')) {
      show(optionsOf(form, query, answer, completions, pages));
    }
  };

  input.addEventListener('focus', () => load().then(({ open }) => open()).catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    // Enter now searches for what is being written, whatever was chosen before.
    choose(-1);
    update();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!count) {
        update();
      } else {
        choose(event.key === 'ArrowDown' ? (active + 2) % (count + 1) - 1 : (active + count + 1) % (count + 1) - 1);
      }
    } else if (event.key === 'Escape' && count) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.assign(list.children[active].dataset.href);
    }
  });
  // The box keeps the focus.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const href = event.target.closest('[data-href]')?.dataset.href;
    if (href) {
      location.assign(href);
    }
  });
}

/** The pages that a query names, or none where they cannot be fetched: the list is good without them. @param {string} query */
async function pagesOf(query) {
  try {
    const [{ named }, { search }] = await Promise.all([import('./named.js'), load()]);
    return await named(search, query, { isTyped: true });
  } catch {
    return [];
  }
}

/** @returns {Option[]} */
function optionsOf(form, query, answer, completions, pages) {
  const page = text => `${form.action}?${new URLSearchParams({ q: text })}`;
  const plain = text => [{ text, marked: false }];
  const others = completions.filter(({ text }) => text.toLowerCase() !== query.trim().toLowerCase()).slice(0, COMPLETIONS);
  const option = result => ({
    text: result.marks.title,
    note: [result.type !== 'initiative' && result.labels.type, result.labels.region !== result.title && result.labels.region].filter(Boolean).join(', '),
    href: result.url,
  });
  const hits = answer.results.filter(({ url }) => !pages.some(page => page.url === url)).map(option);
  return [
    ...pages.map(option),
    ...others.map(({ text }) => ({ text: plain(`Sök på ${text}`), note: '', href: page(text) })),
    ...hits,
    ...(answer.total > answer.results.length ? [{ text: plain(`Visa alla ${answer.total.toLocaleString('sv-SE')} träffar`), note: '', href: page(query), isLast: true }] : []),
  ];
}

document.querySelectorAll('form.search').forEach(attach);
