// The button beside an address puts it on the clipboard, and says so: to the eye and to screen readers.
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
}
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copies]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copies);
  const said = document.getElementById("copied");
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    document.execCommand("copy");
  }
  const before = button.textContent;
  said.textContent = button.textContent = button.dataset.done;
  setTimeout(() => {
    button.textContent = before;
    said.textContent = "";
  }, 3000);
});
