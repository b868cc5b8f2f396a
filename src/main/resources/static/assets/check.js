// The check page with scripts on: judged as you type, findings marked in the editor, fixes written into it.
const form = document.getElementById('check');
const editor = form.querySelector('goal-editor');
const file = form.querySelector('#file');
const verdict = form.querySelector('#verdict');
const said = form.querySelector('#said');
const DRAFT = 'goalkeeper.draft';

/** Shows in the editor what the verdict found, and lets the places lead there. */
function mark() {
  const found = [...verdict.querySelectorAll('.finding')].filter((item) => Number(item.dataset.line) > 0);
  editor.marks = found.map((item) => ({
    line: Number(item.dataset.line),
    column: Number(item.dataset.column),
    severity: item.dataset.severity,
    message: item.querySelector('.message').textContent,
  }));
  for (const item of found) {
    const place = item.querySelector('span.place');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = place.className;
    button.textContent = place.textContent;
    button.addEventListener('click', () => editor.reveal(Number(item.dataset.line), Number(item.dataset.column)));
    place.replaceWith(button);
  }
}

function judged() {
  const mended = verdict.querySelector('#mended');
  if (mended) {
    editor.value = mended.textContent;
    file.value = '';
    mended.remove();
    // The button that was pressed is gone.
    verdict.querySelector('.gate').focus();
  }
  mark();
  said.textContent = verdict.querySelector('[data-said]')?.dataset.said ?? '';
}

editor.addEventListener('edited', () => {
  file.value = '';
  sessionStorage.setItem(DRAFT, editor.value);
  htmx.trigger(form, 'edited');
});

file.addEventListener('change', async () => {
  const chosen = file.files[0];
  if (chosen && /\.(ya?ml|json)$/i.test(chosen.name)) {
    editor.value = await chosen.text();
    file.value = '';
  }
  htmx.trigger(form, 'edited');
});

// An answer to what is no longer there is dropped; the question that overtook it is waiting already.
let asked = '';
const question = () => form.querySelector('#preset').value + '\n' + editor.value;
form.addEventListener('htmx:beforeRequest', () => { asked = question(); });
form.addEventListener('htmx:beforeSwap', (event) => {
  if (asked !== question()) {
    event.detail.shouldSwap = false;
  }
});
verdict.addEventListener('htmx:afterSwap', judged);
form.addEventListener('htmx:responseError', () => { said.textContent = form.dataset.failed; });
form.addEventListener('htmx:sendError', () => { said.textContent = form.dataset.failed; });

mark();
// What was written is still there after a look at a rule. By now htmx listens.
document.addEventListener('DOMContentLoaded', () => {
  const draft = sessionStorage.getItem(DRAFT);
  if (draft && editor.value.trim() === '') {
    editor.value = draft;
    htmx.trigger(form, 'edited');
  }
});
