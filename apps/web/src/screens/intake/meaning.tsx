import { Section } from '../../parts';
import { followsFrom } from './follows-from';
import type { IntakeProps } from './step';

/** What follows from the answers so far: which rule, and what one can do now. The server decides when it is done. */
export function Meaning({ file }: IntakeProps) {
  return (
    <aside className="intake-meaning">
      <Section title="Wat betekent dit?">
        <ul>
          {followsFrom(file).map(({ sentence, rule }) => (
            <li key={sentence}>
              {sentence} <small className="mr-rule">({rule})</small>
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  );
}
