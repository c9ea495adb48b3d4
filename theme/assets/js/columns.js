// The page of columns: unfolds the table that the address names, so that a link to a table leads to its columns.

const unfold = () => {
  document.querySelector(":target")?.querySelector("details")?.setAttribute("open", "");
};

addEventListener("hashchange", unfold);
unfold();
