"use client" // React catches errors of a page only in a client component

import { useEffect } from "react"
import styles from "@/shell/error.module.css"

/**
 * Something on the page broke. In both languages, because an error boundary knows nothing of the
 * request; plain links, because what broke may be the script itself.
 */
export default function PageError({ error }: { error: unknown }) {
  useEffect(() => console.error(error), [error])
  return (
    <main className={styles.error}>
      <h1>Chợ đang gặp trục trặc</h1>
      <p>Trang này chưa mở được. Giỏ hàng của bạn vẫn còn nguyên. Bạn đợi một phút rồi thử lại.</p>
      <p>
        <a href="">Thử lại</a> <a href="/">Về trang chủ</a>
      </p>
      <div lang="en">
        <p>Something isn’t working here. Your basket is safe. Please wait a minute and try again.</p>
        <p>
          <a href="">Try again</a> <a href="/en">To the home page</a>
        </p>
      </div>
    </main>
  )
}
