import { useUnitNames } from '../../api/units';
import { DateText, Link, NothingYet, Section, VisuallyHidden } from '../../parts';
import type { PartProps } from './around';

/** What the person agreed to share, and which other registration is the same human being. */
export function Sharing({ person: { consents, links }, base, open }: PartProps) {
  const unitName = useUnitNames();
  return (
    <>
      <Section title="Toestemming om te delen">
        {consents.length === 0 ? (
          <NothingYet text="Er is geen toestemming vastgelegd. U vraagt die als u een zaak aanbiedt aan een organisatie die de wet er geen recht op geeft." />
        ) : (
          <ul>
            {consents.map(({ consentId, toUnit, givenOn }) => (
              <li key={consentId}>
                <b>{unitName(toUnit)}</b>, gegeven op <DateText day={givenOn} />{' '}
                {open ? (
                  <Link to={`${base}/toestemming-intrekken?bij=${consentId}`}>
                    Intrekken<VisuallyHidden>: toestemming voor {unitName(toUnit)}</VisuallyHidden>
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title="Twee keer in het systeem?"
        actions={open ? <Link to={`${base}/koppelen`}>Dossiers koppelen</Link> : undefined}
      >
        {links.length === 0 ? <NothingYet text="Dit dossier is niet gekoppeld aan een ander." /> : null}
        <ul>
          {links.map(({ linkId, linkedOn }) => (
            <li key={linkId}>
              Gekoppeld aan een ander dossier op <DateText day={linkedOn} />{' '}
              {open ? <Link to={`${base}/ontkoppelen?bij=${linkId}`}>Ongedaan maken</Link> : null}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
