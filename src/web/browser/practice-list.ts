// The program of the list of practices: what is typed or chosen narrows the list at once. It asks for the very page that
// the form would and takes over what that has found, so that there is one way to search and to write a page.

/** So long after the last key, in milliseconds, is a word taken to be finished. */
const PAUSE = 250;

export {};

const form = document.querySelector<HTMLFormElement>('#valg');
const found = document.querySelector('#fundet');
const spoken = document.querySelector('#status');
let waiting: ReturnType<typeof setTimeout> | undefined;
let asking: XMLHttpRequest | undefined;

if (form !== null && found !== null && spoken !== null) {
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    const isTyping = event.target instanceof HTMLInputElement;
    waiting = setTimeout(() => narrow(form, found, spoken), isTyping ? PAUSE : 0);
  });
}

/** Shows what the form's choices leave, and keeps them in the address. Where that fails, the form's button still works. */
function narrow(choices: HTMLFormElement, shown: Element, said: Element): void {
  const address = addressOf(choices);
  asking?.abort();
  asking = new XMLHttpRequest();
  asking.responseType = 'document';
  asking.open('GET', address);
  asking.addEventListener('load', function taken() {
    const next = this.status === 200 ? this.responseXML?.querySelector('#fundet') : null;
    if (next == null) return;
    const chosen = new Set(Array.from(shown.querySelectorAll<HTMLInputElement>('[name="ids"]:checked'), idOf));
    shown.replaceChildren(...next.childNodes);
    for (const box of shown.querySelectorAll<HTMLInputElement>('[name="ids"]')) box.checked = chosen.has(box.value);
    said.textContent = shown.querySelector('#antal')?.textContent ?? '';
    history.replaceState(null, '', address);
  });
  asking.send();
}

/** The form's address without the choices that choose nothing. */
function addressOf({ action, elements }: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const field of elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (field.name !== '' && field.value.trim() !== '') query.set(field.name, field.value.trim());
  }
  return query.size === 0 ? action : `${action}?${query}`;
}

function idOf({ value }: HTMLInputElement): string {
  return value;
}
