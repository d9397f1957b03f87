import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react"
import styles from "./button.module.css"
import { classNames } from "./class-names"

/** `main` once per screen at most; `quiet` for what stands beside it; `plain` looks like a link. */
export type ButtonTone = "main" | "quiet" | "plain"

type Look = { tone?: ButtonTone; wide?: boolean }

const look = ({ tone = "main", wide }: Look, className?: string) =>
  classNames(styles.button, styles[tone], wide && styles.wide, className)

export function Button({
  tone,
  wide,
  className,
  type = "submit",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={look({ tone, wide }, className)} {...rest} />
}

export function ButtonLink({
  tone,
  wide,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return <a className={look({ tone, wide }, className)} {...rest} />
}
