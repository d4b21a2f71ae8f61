// The button beside an address puts it on the clipboard, and says so.
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
  said.textContent = button.dataset.done;
  setTimeout(() => { said.textContent = ""; }, 4000);
});
