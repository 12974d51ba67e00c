/** Days the receiving unit has to answer an offer: docs/decisions/handover-terms.md. No setting changes them. */
export const ANSWER_WITHIN_DAYS = 14;
/** The contact with the person lies at most so many days ahead, or the handover is not warm (R033). */
export const CONTACT_WITHIN_DAYS = 28;
/** After a declined or expired offer the owner has so many days to offer the case elsewhere (R142). */
export const OFFER_AGAIN_WITHIN_DAYS = 7;
