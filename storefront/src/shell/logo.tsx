/** The shop's sign: a palm leaf that opens over the river. */
export function Logo() {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path fill="#1f5b3a" d="M4 4h24a8 8 0 018 8v24H12a8 8 0 01-8-8z" />
      <g fill="none" stroke="#fffbf4" strokeWidth="2.1" strokeLinecap="round">
        <path d="M20 25V13M20 25c-1.5-4-4-7-8-8.500M20 25c1.5-4 4-7 8-8.500M20 25c-3-2-6.5-2.6-10-1.800M20 25c3-2 6.5-2.6 10-1.8" />
        <path d="M9 30.500c2.2 0 2.2-1.5 4.4-1.500s2.2 1.5 4.4 1.5 2.2-1.5 4.4-1.5 2.2 1.5 4.4 1.5 2.2-1.5 4.4-1.5" />
      </g>
      <circle cx="20" cy="10" r="1.9" fill="#f0a63a" />
    </svg>
  )
}
