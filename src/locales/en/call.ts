/** Texts of every call banner; each key begins with `call`. */
export const call = {
  callRolling: 'Open now · no deadline',
  callNone: 'No call is open at present.',
  callChecked: 'checked {date}',
  callCheckedLongAgo: 'last checked {date}, may be out of date',
  callNeverChecked: 'day of the last check not known',
  callHost: 'Host',
  callPeer: 'Be a peer',
  callApply: 'Apply',
  callPartner: 'Find partners',
  callDetails: 'Details at the source',
  callDismiss: 'Hide this notice',
  callDismissed: 'Notice hidden',
} as const;
