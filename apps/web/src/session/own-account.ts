import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../api/client';

export type OwnAccount = Dto<'OwnAccountDto'>;
export type Role = OwnAccount['roles'][number];

/** Who is signed in: account, unit, roles and what day it is for the system. */
export function useOwnAccount() {
  return useQuery({
    queryKey: ['own-account'],
    queryFn: ({ signal }) => answer(api.GET('/own-account', { signal })),
    staleTime: 5 * 60_000,
  });
}

/** The same, behind the gate that waits for it (`AppFrame`). @throws Error before it. */
export function useMe(): OwnAccount {
  const { data } = useOwnAccount();
  if (data === undefined) throw new Error('The account is not there yet.');
  return data;
}
