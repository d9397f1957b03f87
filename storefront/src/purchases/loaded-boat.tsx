import styles from "./loaded-boat.module.css"

/** A sampan on its way with the goods on board. */
export const LoadedBoat = () => (
  <svg className={styles.boat} viewBox="0 0 200 84" aria-hidden="true" focusable="false">
    <path className={styles.basket} d="M52 40h26l-3-20H55zM84 40h22l-2-14H86z" />
    <path className={styles.jar} d="M112 40h16V25c0-3-3-4-3-7h-10c0 3-3 4-3 7z" />
    <path className={styles.band} d="M53 32h24M85 34h20M112 33h16" />
    <path className={styles.leaf} d="M65 20c-2-6-8-9-14-8 3 6 8 9 14 8zM65 20c2-6 8-9 14-8-3 6-8 9-14 8z" />
    <path className={styles.hull} d="M18 36c16 5 40 7 80 7s66-2 84-9c-7 21-30 30-82 30S26 56 18 36z" />
    <path className={styles.pole} d="M150 6v56M150 10l18 6-18 6z" />
    <path
      className={styles.wave}
      d="M0 74c8 0 8-5 16-5s8 5 16 5 8-5 16-5 8 5 16 5 8-5 16-5 8 5 16 5 8-5 16-5 8 5 16 5 8-5 16-5 8 5 16 5 8-5 16-5 8 5 16 5 8-5 16-5"
    />
  </svg>
)
