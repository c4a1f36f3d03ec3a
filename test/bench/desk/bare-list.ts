import { folded } from '#domain/case-query/terms.ts';
import { sampleCases } from '#main/sample/sample-cases.ts';
import { sampleNow, sampleSeed } from '../casebook/fill.ts';

/** Height of a row in px, as the desk has it. */
const rowHeight = 52;

/**
 * A page with nothing but a field and a list of the same cases, of which only the rows in sight are in the document: no
 * framework, no process behind it, every word in its own memory. What a desk can be compared with and hardly reach.
 */
export function bareList(count: number): string {
  const rows = Array.from(
    sampleCases(count, sampleSeed, sampleNow),
    ({ at, actor, commands }, nth) => {
      const [open] = commands;
      if (open?.type !== 'open-case') throw new Error('A sample case begins otherwise');
      const { kind, requester, message } = open;
      return [
        `DSR-2026-${nth}`,
        requester.name,
        message.subject,
        kind,
        'open',
        actor,
        at.slice(0, 10),
      ];
    },
  );
  const words = rows.map((row) => folded(row.join(' ')));
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; font: 14px sans-serif; display: flex; flex-direction: column; height: 100vh }
    main { flex: 1; overflow: auto } table, tbody { display: block; position: relative }
    tr { position: absolute; display: grid; inset-inline: 0; height: ${rowHeight}px; align-items: center;
      grid-template-columns: 124px 1fr 1fr 190px 118px 140px 104px; border-bottom: 1px solid #ccc }
    td { overflow: hidden; white-space: nowrap }
    </style><search><input></search><output></output><main><table><tbody></tbody></table></main><script>
    const rows = ${scripted(rows)}, words = ${scripted(words)};
    ${script}</script>`;
}

/** As JSON may stand in a script. */
const scripted = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const script = `
  const [input, output, main, body] = ['input', 'output', 'main', 'tbody'].map((name) => document.querySelector(name));
  /** By the place of the row; those that stay in sight are left as they are. */
  const lines = new Map();
  let found = rows;
  const draw = () => {
    const first = Math.max(0, Math.floor(main.scrollTop / ${rowHeight}) - 10);
    const last = Math.min(found.length, Math.ceil((main.scrollTop + main.clientHeight) / ${rowHeight}) + 10);
    for (const [at, line] of lines) {
      if (at >= first && at < last) continue;
      line.remove();
      lines.delete(at);
    }
    for (let at = first; at < last; at++) {
      if (lines.has(at)) continue;
      const line = document.createElement('tr');
      line.style.transform = 'translateY(' + at * ${rowHeight} + 'px)';
      line.append(...found[at].map((text) => Object.assign(document.createElement('td'), { textContent: text })));
      lines.set(at, line);
      body.append(line);
    }
  };
  const show = (all) => {
    found = all;
    lines.clear();
    body.replaceChildren();
    output.textContent = found.length;
    body.style.height = found.length * ${rowHeight} + 'px';
    draw();
  };
  main.addEventListener('scroll', draw);
  input.addEventListener('input', () => {
    const term = input.value.trim().toLowerCase();
    show(rows.filter((_, at) => words[at].includes(term)));
  });
  show(rows);
`;
