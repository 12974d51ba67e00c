import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { CASE } from '../../api/queries';
import { useCase } from '../case/use-case';

export type Offer = Dto<'OfferDto'>;
type Benefit = 'none' | 'ww' | 'participatiewet' | 'wajong' | 'wia' | 'other';

const KNOWN: readonly string[] = ['none', 'ww', 'participatiewet', 'wajong', 'wia'];
const PAGE_MAX = 100;
const ALL_MAX = 400;

/** The catalogue knows fewer benefits than the intake: the others count as "other". */
function benefitOf(benefit: string): Benefit {
  return KNOWN.includes(benefit) ? (benefit as Benefit) : 'other';
}

/** What could help this person today in this region, and for what cannot: why. */
export function useOffers() {
  const { file } = useCase();
  const situation = file.intake.situation?.situation ?? file.intake.report.situation;
  const query = {
    region: file.region,
    benefit: [benefitOf(file.benefit)],
    situation,
    limit: PAGE_MAX,
    ...(file.banenafspraak === undefined
      ? {}
      : { banenafspraak: file.banenafspraak as 'yes' | 'no' | 'in-doubt' }),
  };
  return useQuery({
    queryKey: [CASE, file.arrangementId, 'offers', query],
    queryFn: async ({ signal }) => {
      const items: Offer[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.GET('/catalogue/offers', {
            params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
            signal,
          }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== undefined && items.length < ALL_MAX);
      return items;
    },
  });
}

/** Whether the four groups were considered before money of the mobility team (R038-R042). */
export function usePriorProvisions() {
  const { file } = useCase();
  const { arrangementId } = file;
  return useQuery({
    queryKey: [CASE, arrangementId, 'prior-provisions'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/prior-provisions', {
          params: { path: { arrangementId } },
          signal,
        }),
      ),
  });
}
