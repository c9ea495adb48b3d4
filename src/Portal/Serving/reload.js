// Put into pages by `portal serve` alone: reloads the page when it has changed, and shows problems of the records beside it.
(() => {
  const shown = document.currentScript.dataset.page;
  const address = `/_portal/events?path=${encodeURIComponent(location.pathname)}`;
  let source;
  let dismissed = '';
  let panel;

  const styles = `
    :host { all: initial; }
    section { position: fixed; z-index: 2147483647; inset: auto 1rem 1rem auto; box-sizing: border-box; width: min(36rem, calc(100vw - 2rem));
      max-height: 45vh; overflow: auto; padding: .75rem 1rem 1rem; border: 2px solid #b3261e; border-radius: .5rem; background: #fff; color: #1c1b1f;
      font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 6px 24px #0005; }
    header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
    h2 { margin: 0; font-size: 1rem; }
    ol { margin: .5rem 0 0; padding: 0; list-style: none; }
    li { padding: .5rem 0; border-top: 1px solid #ccc; overflow-wrap: anywhere; }
    code { font: 12px/1.4 ui-monospace, monospace; }
    p { margin: .15rem 0 0; }
    a { color: #0b57d0; }
    button { font: inherit; padding: .2rem .6rem; border: 1px solid #79747e; border-radius: .25rem; background: #fff; color: inherit; cursor: pointer; }
    @media print { section { display: none; } }`;

  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    made.append(...(text === '' ? [] : [text]), ...children);
    return made;
  };

  const show = ({ isStale, fault, errors, problems }) => {
    const what = JSON.stringify([fault, problems]);
    panel?.remove();
    panel = undefined;
    if ((errors === 0 && !fault) || what === dismissed || location.pathname.startsWith('/_portal/')) {
      return;
    }

    panel = element('portal-problems', '');
    const hide = element('button', 'Hide');
    hide.type = 'button';
    hide.addEventListener('click', () => {
      dismissed = what;
      panel?.remove();
      panel = undefined;
    });
    const all = element('a', 'All problems');
    all.href = '/_portal/problems';
    const list = element('ol', '', ...problems.map(({ file, line, column, code, message, mend }) =>
      element('li', '', element('code', `${file}:${line}:${column} ${code}`), element('p', message), element('p', mend))));
    if (fault) {
      list.prepend(element('li', `The build failed. ${fault}`));
    }

    const count = errors + (fault ? 1 : 0);
    const box = element('section', '',
      element('header', '', element('h2', `${count} ${count === 1 ? 'error' : 'errors'}${isStale ? ': this is the last good site' : ''}`), hide),
      list, element('p', '', all));
    box.setAttribute('aria-label', 'Problems of the records');
    box.setAttribute('role', 'status');
    // A sheet made in script is not inline style: the page's policy stays as it is.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = panel.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(box);
    document.body.append(panel);
  };

  // Browsers keep at most six connections to a server: pages that nobody looks at give theirs back.
  const listen = () => {
    source?.close();
    source = undefined;
    if (document.visibilityState === 'hidden') {
      return;
    }

    source = new EventSource(address);
    source.addEventListener('message', ({ data }) => {
      const state = JSON.parse(data);
      if (state.page !== shown) {
        source.close();
        location.reload();
      } else {
        show(state);
      }
    });
  };

  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => source?.close());
  window.addEventListener('pageshow', ({ persisted }) => persisted && listen());
  listen();
})();
