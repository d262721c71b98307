/** What every page does: the buttons that copy, shown only where they can work. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (source === null) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    if (!(await copied(source))) return;
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
}

/** Without the right to copy (a page opened from a disk), the text is selected instead. */
async function copied(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
