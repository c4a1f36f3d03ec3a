import { groundsFor, grounds } from '../../src/domain/case/ending/grounds.ts';
import { caseKinds, type CaseKind } from '../../src/domain/case/kind.ts';
import type { Gate } from '../../src/domain/workflow/check.ts';
import { checks } from '../../src/domain/workflow/checks.ts';
import type { Workflow } from '../../src/domain/workflow/workflow.ts';
import {
  controllerWorkflows,
  processorBreachWorkflow,
  processorWorkflow,
} from '../../src/domain/workflow/workflows.ts';
import * as caseWords from '../../src/shared/words/en/case.ts';
import * as workflowWords from '../../src/shared/words/en/workflow.ts';
import { markdownTable } from './markdown-table.ts';

interface Worked {
  readonly kind: string;
  readonly right: string;
  readonly workflow: Workflow;
}

const asController = caseKinds.map((kind): Worked => ({
  kind: `\`${kind}\``,
  right: caseWords.kinds[kind],
  workflow: controllerWorkflows[kind],
}));
const asProcessor: readonly Worked[] = [
  { kind: '`breach`', right: caseWords.kinds.breach, workflow: processorBreachWorkflow },
  { kind: 'every other kind', right: 'The controller’s to answer', workflow: processorWorkflow },
];

/** `docs/workflows.md`, as the code has it. */
export const workflowsDoc =
  (): string => `# What the law asks of each kind of case, and where it is held

Made from \`src/domain/workflow\` by \`node test/docs/write.ts\`; a test holds this page against the code. Articles are of the
GDPR unless something else is said; _policy_ is the company's own privacy policy.

Four gates hold. **Disclosing**: no letter, telephone answer, \`desk do\` or import gives out data before the item is met
(\`domain/case/disclosure.ts\`). **Answering**: no answer in substance goes out, whether it gives or denies, before the item is met; a request
that is refused whole need not be searched for. **Refusing**: no refusal goes out before the item is met, for it is owed
whatever is refused. **Closing**: the case does not close with the outcomes named before the item is met; the answer is
\`checklist-open\` with what is missing (\`domain/case/ending/decide.ts\`). An item that does not concern a case (no representative,
nothing to notify) is left out of its checklist: \`domain/workflow/checks.ts\` says when.

## As controller

${checklist(asController)}

## As processor

Nothing is answered in substance (Art. 28(3)(e)): what came in goes on to the controller.

${checklist(asProcessor)}

## How a case can end, and the letters it may issue

${endings([...asController, ...asProcessor.map((worked) => ({ ...worked, kind: `${worked.kind}, as processor` }))])}

## The grounds a request can be refused on

A refusal, whole or in part, names a ground its kind knows, with reasons (\`domain/case/ending/refuse-ground.ts\`); its letter tells of the
complaint to the authority and the remedy in court (Art. 12(4)).

${refusals()}
`;

function checklist(all: readonly Worked[]): string {
  const rows = all.flatMap(({ kind, right, workflow }) =>
    workflow.steps.map(({ check, gates }) => [
      kind,
      `${right} (${articleText(workflow.article)})`,
      articleText(checks[check].article),
      `${workflowWords.checks[check]} (\`${check}\`)`,
      gates.map(gateText).join('; '),
    ]),
  );
  return markdownTable(['Kind', 'Right or duty', 'Article', 'Checklist item', 'Enforced'], rows);
}

function gateText(gate: Gate): string {
  if (gate.at === 'disclose') return 'before disclosing';
  if (gate.at === 'answer') return 'before any answer';
  if (gate.at === 'refuse') return 'before any refusal';
  return `before closing as ${gate.outcomes.map((outcome) => `\`${outcome}\``).join(', ')}`;
}

const articleText = (article: string) =>
  article === 'policy' ? '_policy_' : `Art. ${article.replace('policy', '_policy_')}`;

function endings(all: readonly Worked[]): string {
  const rows = all.map(({ kind, workflow }) => [
    kind,
    workflow.outcomes.map((outcome) => `\`${outcome}\``).join(', '),
    workflow.letters.map((letter) => `\`${letter}\``).join(', '),
  ]);
  return markdownTable(['Kind', 'Outcomes', 'Letters'], rows);
}

function refusals(): string {
  const kindsOf = (ground: keyof typeof grounds) =>
    caseKinds.filter((kind: CaseKind) => groundsFor(kind).includes(ground));
  const rows = (Object.keys(grounds) as (keyof typeof grounds)[]).map((ground) => [
    `${workflowWords.grounds[ground]} (\`${ground}\`)`,
    articleOf(grounds[ground].article),
    kindsOf(ground)
      .map((kind) => `\`${kind}\``)
      .join(', '),
  ]);
  return markdownTable(['Ground', 'Article', 'Kinds'], rows);
}

/** A section of the Swedish act is named as it is. */
const articleOf = (article: string) => (article.includes('§') ? article : articleText(article));
