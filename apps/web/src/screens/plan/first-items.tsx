import { Link, VisuallyHidden } from '../../parts';
import { useOffers, type Offer } from '../add-item/use-offers';

const SHOWN = 3;

/** Three that fit this person today; services with a price list first, which a plan usually begins with. */
export function FirstItems({ base }: { readonly base: string }) {
  const { data = [] } = useOffers();
  const first = firstOffers(data);
  return (
    <>
      {first.length === 0 ? null : (
        <>
          <p>Dit past nu bij deze persoon:</p>
          <ul>
            {first.map(({ id, nameNl }) => (
              <li key={id}>
                <Link to={`${base}/onderdeel-toevoegen?stap=2&wat=${encodeURIComponent(id)}`}>
                  {nameNl}
                  <VisuallyHidden> toevoegen</VisuallyHidden>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to={`${base}/onderdeel-toevoegen`}>Onderdeel toevoegen</Link>
    </>
  );
}

function firstOffers(offers: readonly Offer[]): readonly Offer[] {
  return offers
    .filter(({ verdict }) => verdict === 'fits')
    .toSorted((a, b) => Number(b.maximum !== undefined) - Number(a.maximum !== undefined))
    .slice(0, SHOWN);
}
