import type { ReactNode } from "react"

/** Line drawings of 24 units, in the colour of the text; always beside a word, so hidden from listeners. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

/** a house on stilts above the water */
export const HouseIcon = () => (
  <Icon>
    <path d="M3 11l9-7 9 7M6 9.5V16h12V9.5M8 16v3.5M16 16v3.5M10.5 16v-4h3v4" />
    <path d="M2.5 21.2c1.6 0 1.6-1 3.2-1s1.6 1 3.2 1 1.6-1 3.1-1 1.6 1 3.2 1 1.6-1 3.2-1 1.6 1 3.1 1" />
  </Icon>
)

/** a jar with its label */
export const JarIcon = () => (
  <Icon>
    <path d="M8 3h8v3H8zM8.5 6c0 1.4-2.5 1.8-2.5 4.5V19a2 2 0 002 2h8a2 2 0 002-2v-8.5C18 7.8 15.5 7.4 15.5 6" />
    <path d="M6 12h12M6 17h12" />
  </Icon>
)

/** a slip of paper under a magnifying glass */
export const SlipIcon = () => (
  <Icon>
    <path d="M18 9V3.500l-2 1.2-2-1.2-2 1.2-2-1.2-2 1.2-2-1.200V20l2 .8 2-.8M9 9h6M9 13h2" />
    <circle cx="15.5" cy="15.5" r="3.5" />
    <path d="M18.2 18.200L21 21" />
  </Icon>
)

/** somebody under a conical hat */
export const HatIcon = () => (
  <Icon>
    <path d="M2.5 10.500L12 3l9.5 7.500c-2.8 1.3-6 2-9.5 2s-6.7-.7-9.5-2z" />
    <path d="M8 12.300v1.200a4 4 0 008 0v-1.200M5 21c.8-2.6 3.5-4 7-4s6.2 1.4 7 4" />
  </Icon>
)

/** a woven basket */
export const BasketIcon = () => (
  <Icon>
    <path d="M3 10h18l-1.8 9a2 2 0 01-2 1.600H6.800a2 2 0 01-2-1.600zM7.5 10L11 4M16.5 10L13 4" />
    <path d="M4 15h16M9 10l.8 10.500M15 10l-.8 10.5" />
  </Icon>
)

export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="M15.5 15.500L21 21" />
  </Icon>
)

/** on to the next page */
export const ForwardIcon = () => (
  <Icon>
    <path d="M5 12h13M13 6.5l5.5 5.5-5.5 5.5" />
  </Icon>
)
