import { useState } from 'react';
import { Button, counted, Details, Money, NothingYet, Section, StatusTag, VisuallyHidden } from '../../parts';
import type { Offer } from './use-offers';

interface ChooseOfferProps {
  readonly offers: readonly Offer[];
  readonly onChoose: (id: string) => void;
}

/** What is possible today comes first; what is not stays to be seen, with why. */
export function ChooseOffer({ offers, onChoose }: ChooseOfferProps) {
  const [text, setText] = useState('');
  const fitting = offers.filter(({ nameNl, descriptionNl }) =>
    `${nameNl} ${descriptionNl}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const fits = fitting.filter(({ verdict }) => verdict === 'fits');
  const possible = [...fits, ...fitting.filter(({ verdict }) => verdict === 'fits-if')];
  const impossible = fitting.filter(({ verdict }) => verdict === 'does-not-fit');
  return (
    <>
      <p>
        <label htmlFor="aanbod-zoeken" className="mr-label">
          Zoeken in het aanbod
        </label>
        <input
          id="aanbod-zoeken"
          className="utrecht-textbox mr-input mr-input--middle"
          value={text}
          maxLength={100}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </p>
      <p role="status">{counted(possible.length, 'mogelijkheid', 'mogelijkheden')}</p>
      {possible.length === 0 ? (
        <NothingYet text="Er is nu niets dat past. Hieronder staat waarom. Overleg met het mobiliteitsteam van de regio." />
      ) : null}
      <ul className="add-item-offers">
        {possible.map((offer) => (
          <li key={offer.id}>
            <h2 className="nl-heading nl-heading--level-3">{offer.nameNl}</h2>
            <p>{offer.descriptionNl}</p>
            <Facts offer={offer} />
            <Button
              onClick={() => {
                onChoose(offer.id);
              }}
            >
              Kiezen<VisuallyHidden>: {offer.nameNl}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      {impossible.length === 0 ? null : (
        <Section title="Kan nu niet">
          <Details
            summary={counted(impossible.length, 'mogelijkheid past niet', 'mogelijkheden passen niet')}
          >
            <ul className="add-item-not">
              {impossible.map(({ id, nameNl, reasons }) => (
                <li key={id}>
                  <b>{nameNl}</b>: {reasons.map(({ sentence }) => sentence).join(' ')}
                </li>
              ))}
            </ul>
          </Details>
        </Section>
      )}
    </>
  );
}

function Facts({ offer }: { readonly offer: Offer }) {
  const { toCheck, doubts, maximum, funders } = offer;
  return (
    <>
      <p className="add-item-facts">
        {toCheck.length === 0 ? (
          <StatusTag kind="done">Past</StatusTag>
        ) : (
          <StatusTag kind="waiting">Te controleren</StatusTag>
        )}
        {maximum === undefined ? null : (
          <span>
            Hoogstens <Money cents={maximum.cents} />
          </span>
        )}
        <span>
          Te betalen door:{' '}
          {funders
            .filter(({ open }) => open !== 'no')
            .map(({ nameNl }) => nameNl)
            .join(', ') || 'nog niet bekend'}
        </span>
      </p>
      {toCheck.length + doubts.length === 0 ? null : (
        <Details summary="Wat u controleert">
          <ul>
            {[...toCheck, ...doubts].map(({ about, text }) => (
              <li key={`${about} ${text}`}>{text}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
