// The page of columns: unfolds the table that the address names, so that a link to a table leads to its columns.

const unfold = () => {
  const part = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  part?.querySelector("details")?.setAttribute("open", "");
};

addEventListener("hashchange", unfold);
unfold();
