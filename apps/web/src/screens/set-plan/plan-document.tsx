import type { Dto } from '../../api/client';

/** The plan in the words the person reads; on paper it fits on two sheets. */
export function PlanDocument({ page }: { readonly page: Dto<'PlanPageDto'> }) {
  const { person, goal, items, youDo, teamDoes, contact, yourRights, objection, planVersion } = page;
  return (
    <article className="plan-document" aria-label="Het plan zoals de persoon het leest">
      <h2 className="nl-heading nl-heading--level-2">Plan van {person}</h2>
      <p>Versie {planVersion}</p>
      <h3 className="nl-heading nl-heading--level-3">Uw doel</h3>
      <p className="plan-document-sentence">
        <b>{goal.direction}.</b> {goal.words}
      </p>
      <h3 className="nl-heading nl-heading--level-3">Wat we afspreken</h3>
      <ol>
        {items.map(({ itemId, name, description, period, who, cost, payers }) => (
          <li key={itemId}>
            <b>{name}</b>. {description}
            <br />
            {period} {who} {cost} {payers.join(' ')}
          </li>
        ))}
      </ol>
      <Words title="Wat u doet" lines={youDo} />
      <Words title="Wat het team doet" lines={teamDoes} />
      <Words title="Wie u kunt bellen" lines={contact} />
      <Words title="Uw rechten" lines={yourRights} />
      <Words title="Bezwaar" lines={objection} />
    </article>
  );
}

function Words({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
