/** Closed lists about the person; the Dutch words stand in `docs/glossary.md`. */

/** A representative by law (voogd, curator, mentor, bewindvoerder) or by the person's own choice (gemachtigde). */
export const REPRESENTATIVE_KINDS = ['guardian', 'curator', 'mentor', 'administrator', 'authorised'] as const;
export const CHANNELS = ['letter', 'email', 'telephone', 'own-page', 'conversation'] as const;
/** A trusted job coach stays until the person wants otherwise or the agreed time is over (R035). */
export const COACH_END_REASONS = ['wish-of-person', 'end-date'] as const;
