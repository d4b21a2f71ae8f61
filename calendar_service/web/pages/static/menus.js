// A menu closes by Escape, and when the reader goes on elsewhere.
const open = () => document.querySelector("details.menu[open]");

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && open();
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
for (const kind of ["click", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const menu = open();
    if (menu && !menu.contains(event.target)) menu.open = false;
  });
}
