import {
  counted,
  Details,
  Link,
  Money,
  NothingFits,
  NothingYet,
  Section,
  StatusTag,
  VisuallyHidden,
} from '../../parts';
import type { Offer } from './use-offers';

interface ChooseOfferProps {
  readonly offers: readonly Offer[];
  /** Words to look for. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Address of the next step with this offer. */
  readonly toOffer: (id: string) => string;
}

/** What is possible today comes first; what is not stays to be seen, with why. */
export function ChooseOffer({ offers, text, onText, toOffer }: ChooseOfferProps) {
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
          autoComplete="off"
          onChange={({ currentTarget }) => {
            onText(currentTarget.value);
          }}
        />
      </p>
      <p role="status">{counted(possible.length, 'mogelijkheid', 'mogelijkheden')}</p>
      {fitting.length === 0 && text !== '' ? (
        <NothingFits
          onClear={() => {
            onText('');
          }}
        />
      ) : null}
      {possible.length === 0 && text === '' ? (
        <NothingYet text="Er is nu niets dat past. Hieronder staat waarom. Overleg met het mobiliteitsteam van de regio." />
      ) : null}
      <ul className="add-item-offers">
        {possible.map((offer) => (
          <li key={offer.id}>
            <h3 className="nl-heading nl-heading--level-3">{offer.nameNl}</h3>
            <p>{offer.descriptionNl}</p>
            <Facts offer={offer} />
            <Link as="button" to={toOffer(offer.id)}>
              Kiezen<VisuallyHidden>: {offer.nameNl}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
      {impossible.length === 0 ? null : <Impossible offers={impossible} />}
    </>
  );
}

function Impossible({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <Section title="Kan nu niet">
      <Details summary={counted(offers.length, 'mogelijkheid past niet', 'mogelijkheden passen niet')}>
        <ul className="add-item-not">
          {offers.map(({ id, nameNl, reasons }) => (
            <li key={id}>
              <b>{nameNl}</b>: {reasons.map(({ sentence }) => sentence).join(' ')}
            </li>
          ))}
        </ul>
      </Details>
    </Section>
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
        <span>Te betalen door: {payers(funders)}</span>
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

const PAYERS_MAX = 2;

/** Enough to recognise; all of them stand where one fills in who pays. */
function payers(funders: Offer['funders']): string {
  const names = funders.filter(({ open }) => open !== 'no').map(({ nameNl }) => nameNl);
  if (funders.length === 0) return 'zelf te kiezen';
  if (names.length === 0) return 'nu niemand';
  const more = names.length - PAYERS_MAX;
  return `${names.slice(0, PAYERS_MAX).join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
}
