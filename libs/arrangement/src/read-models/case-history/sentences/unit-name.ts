/** Name of an organisation's unit on screens. */
export type UnitName = (unit: string) => string;
