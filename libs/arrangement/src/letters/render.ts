import Handlebars from 'handlebars';
import type { Frame, LetterContent, LetterKind } from './letter';
import { DECISION_V1 } from './templates/decision.v1';
import { INVITATION_V1 } from './templates/invitation.v1';
import { PLAN_V1 } from './templates/plan.v1';
import { REMINDER_V1 } from './templates/reminder.v1';

interface Template {
  readonly version: number;
  readonly source: string;
}

/** The version in use of each template; one that was used is never changed, a new text is a new file and version. */
export const TEMPLATES: Readonly<Record<LetterKind, Template>> = {
  invitation: { version: 1, source: INVITATION_V1 },
  reminder: { version: 1, source: REMINDER_V1 },
  decision: { version: 1, source: DECISION_V1 },
  plan: { version: 1, source: PLAN_V1 },
};

/** An engine of its own: no helper or partial that something else registered can reach a letter. */
const engine = Handlebars.create();

const COMPILED = new Map<LetterKind, Handlebars.TemplateDelegate>(
  (Object.keys(TEMPLATES) as LetterKind[]).map((kind) => [
    kind,
    // Strict: a name the letter does not have is an error, not a hole in a sentence.
    engine.compile(TEMPLATES[kind].source, { strict: true, knownHelpersOnly: true }),
  ]),
);

/** One letter as HTML; every value is escaped. The same content gives the same bytes. */
export function renderLetter(frame: Frame, content: LetterContent): string {
  const template = COMPILED.get(content.kind);
  if (template === undefined) throw new Error(`No template for "${content.kind}".`);
  return template({ ...frame, ...content });
}
