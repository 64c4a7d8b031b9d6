/** Controls of the search panel, which stands outside of React. */

export function row(className: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.append(...parts);
  return made;
}

export function field(label: string, value: string, onInput: (value: string) => void): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'text';
  input.value = value;
  input.placeholder = label;
  input.spellcheck = false;
  input.autocomplete = 'off';
  input.setAttribute('autocapitalize', 'off');
  input.setAttribute('aria-label', label);
  input.addEventListener('input', () => onInput(input.value));
  return input;
}

/** A button that stays pressed until it is pressed again. */
export function toggle(
  icon: keyof typeof shapes,
  label: string,
  pressed: boolean,
  onToggle: (pressed: boolean) => void,
): HTMLElement {
  const button = drawnButton(icon, label, 'cm-search-toggle');
  button.setAttribute('aria-pressed', String(pressed));
  button.addEventListener('click', () => {
    const next = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(next));
    onToggle(next);
  });
  return button;
}

export function wordButton(text: string, onClick: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cm-search-word';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

export function iconButton(icon: keyof typeof shapes, label: string, onClick: () => void): HTMLElement {
  const button = drawnButton(icon, label, 'cm-search-icon');
  button.addEventListener('click', onClick);
  return button;
}

const shapes = {
  up: 'm18 15-6-6-6 6',
  down: 'm6 9 6 6 6-6',
  close: 'M18 6 6 18M6 6l12 12',
  case: 'm2 16 4.039-9.69a.5.5 0 0 1 .923 0L11 16M22 9v7M3.304 13h6.392M22 12.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0',
  word: 'M10 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0M10 9v6M20 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0M14 7v8M22 17v1c0 .5-.5 1-1 1H3c-.5 0-1-.5-1-1v-1',
  regexp:
    'M17 3v10m-4.33-7.5 8.66 5m-8.66 0 8.66-5M9 17a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v2a2 2 0 0 0 2 2h2a2 2 0 0 0 2-2z',
};

function drawnButton(icon: keyof typeof shapes, label: string, className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.title = label;
  button.setAttribute('aria-label', label);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[icon]);
  svg.append(path);
  button.append(svg);
  return button;
}
