/** Days the receiving unit has to answer an offer: docs/decisions/handover-terms.md. No setting changes them. */
export const ANSWER_WITHIN_DAYS = 14;
/** The contact with the person lies at most so many days ahead, or the handover is not warm (R033). */
export const CONTACT_WITHIN_DAYS = 28;
/** After a declined or expired offer the owner has so many days to offer the case elsewhere (R142). */
export const OFFER_AGAIN_WITHIN_DAYS = 7;
/** After a declined or expired offer the region's coordinator assigns within so many days (R142). */
export const ASSIGN_WITHIN_DAYS = 7;
/** The owner answers a request for the case within so many days. */
export const REQUEST_WITHIN_DAYS = 14;
/** A question about an offer is answered within so many days; the term of the offer goes on meanwhile. */
export const QUESTION_WITHIN_DAYS = 3;
/** Questions about one offer. */
export const QUESTIONS_MAX = 20;
/** Requests for one case in its whole life. */
export const REQUESTS_MAX = 50;
/** Referred items of one case in its whole life, and reports on one of them. */
export const REFERRALS_MAX = 60;
export const REPORTS_MAX = 100;
/** The organisation that executes a referred item reports for the first time within so many days. */
export const REPORT_WITHIN_DAYS = 14;
/** The owner records a report on the item, or takes a returned item back, within so many days. */
export const RECORD_WITHIN_DAYS = 7;
