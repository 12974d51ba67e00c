import type { DeskVersionRow } from '../read-models/tables';

/** What a column holds, or nothing: an absent field, never an empty one. */
function given(name: string, value: string | null): Readonly<Record<string, string>> {
  return value === null ? {} : { [name]: value };
}

export function showDesk(row: DeskVersionRow & { readonly kind: string; readonly region: string }) {
  return {
    deskId: row.desk_id,
    kind: row.kind,
    region: row.region,
    name: row.name,
    ...given('contactFunction', row.contact_function),
    ...given('telephone', row.telephone),
    ...given('email', row.email),
    ...given('website', row.website),
    ...given('address', row.address),
    ...given('opening', row.opening),
    validFrom: row.valid_from,
    ...given('validUntil', row.valid_until),
  };
}
