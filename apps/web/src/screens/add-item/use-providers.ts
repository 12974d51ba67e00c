import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { LISTS } from '../../api/queries';
import type { Choice } from '../../parts';
import { PROVIDER_KINDS } from '../../words/providers';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';

type Provider = Dto<'ListedProviderDto'>;

const PAGE_MAX = 100;
const ALL_MAX = 400;
/** Schools of companies and branches come first (R047). */
const FIRST: readonly Provider['kind'][] = ['company-school', 'branch-school'];

/** Providers of the register that are active today in the region of the case. */
export function useProviders() {
  const { file } = useCase();
  const { today } = useMe();
  const query = { region: file.region, on: today, limit: PAGE_MAX };
  return useQuery({
    queryKey: [LISTS, 'providers', query],
    queryFn: async ({ signal }) => {
      const items: Provider[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.GET('/providers', {
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

export interface ProviderChoice extends Choice {
  readonly name: string;
}

/** As one chooses them; who is chosen already stays in the list. */
export function useProviderChoices(present?: {
  readonly providerId?: string;
  readonly provider?: string;
}): readonly ProviderChoice[] {
  const { data = [] } = useProviders();
  const choices = [...data]
    .sort(
      (a, b) =>
        Number(FIRST.includes(b.kind)) - Number(FIRST.includes(a.kind)) || a.name.localeCompare(b.name, 'nl'),
    )
    .map(({ providerId: value, name, kind }) => ({
      value,
      name,
      label: `${name} (${PROVIDER_KINDS[kind]})`,
    }));
  const { providerId, provider: name = 'De gekozen aanbieder' } = present ?? {};
  return providerId === undefined || choices.some(({ value }) => value === providerId)
    ? choices
    : [{ value: providerId, name, label: name }, ...choices];
}
