import styles from './channel-icon.module.css'

/** One line drawing per kind of channel on a 24 by 24 grid: strokes of 1.5, corners of 2. */
const paths = {
  email: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.6 6.6 12 13l8.4-6.4',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18z',
  app: 'M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM11 18h2',
  store:
    'M5 3.5h14l2 5.5a3 2.6 0 0 1-6 0 3 2.6 0 0 1-6 0 3 2.6 0 0 1-6 0zM4.5 12v6.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V12M9.5 20.5v-5h5v5',
  branch: 'M3 9.5 12 3.5l9 6zM6 9.5v8M12 9.5v8M18 9.5v8M3 20.5h18',
  phone:
    'M8.2 3.5H5.5a2 2 0 0 0-2 2c0 8.3 6.7 15 15 15a2 2 0 0 0 2-2v-2.7a1.5 1.5 0 0 0-1-1.4l-3-1.1a1.5 1.5 0 0 0-1.6.4L13.7 15c-2.1-1-3.7-2.6-4.7-4.7l1.3-1.2a1.5 1.5 0 0 0 .4-1.6l-1.1-3a1.5 1.5 0 0 0-1.4-1z',
  social:
    'M5.5 3.5h13a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM12 17.2l-4.2-4.2a2.7 2.7 0 0 1 4.2-3.5 2.7 2.7 0 0 1 4.2 3.5z',
  chat: 'M4.5 3.5h9a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-5L5 15.5v-3h-.5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM18.5 8.5h1a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H19v3l-3.5-3H12a2 2 0 0 1-2-2',
  sms: 'M5 3.5h14a2 2 0 0 1 2 2v9.5a2 2 0 0 1-2 2h-8l-4.5 3.5V17H5a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2zM7.5 8.5h9M7.5 12.5h5.5',
  marketplace:
    'M3 9.5h18l-1.8 9.4a2 2 0 0 1-2 1.6H6.8a2 2 0 0 1-2-1.6zM7 9.5l3.5-6M17 9.5l-3.5-6M9 13.2v3.5M12 13.2v3.5M15 13.2v3.5',
  display:
    'M21.5 9.5V6.5a2 2 0 0 0-2-2h-15a2 2 0 0 0-2 2V13a2 2 0 0 0 2 2H11M6.5 8.5h7.5M6.5 11.5h3M13.5 11.5l3 9 1.8-3.7 3.7-1.8z',
  field:
    'M5 7.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM9 7.5v-2a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2M3 12.5c5.5 2.4 12.5 2.4 18 0M12 13.4v2',
  print:
    'M17 18V6a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V9.5h-4M17 18a2 2 0 0 0 2 2M6.5 8h7M6.5 12h7M6.5 16h4',
  tv: 'M5 7.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9.5a2 2 0 0 1 2-2zM8 3l4 4.5L16 3M17.7 11.5h.01M17.7 15h.01M14.5 7.5v13',
  radio:
    'M5 8h14a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2zM6 8l11.5-4.5M8.7 11.7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM14.5 12.5h3.5M14.5 16h3.5',
  billboard:
    'M4.5 3.5h15a2 2 0 0 1 2 2V13a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2zM7.5 15v6M16.5 15v6M7.5 18.2h9M6.5 11.5l3.5-4 3.5 3 2-1.5 2.5 2.5',
  tool: 'M5.5 3.5h13a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM8 16.5V13M12 16.5v-9M16 16.5v-6',
}

/** The drawing of a channel's kind; it only accompanies the channel's name, so readers of the page skip it. */
export function ChannelIcon({ kind }: { readonly kind: keyof typeof paths }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[kind]} />
    </svg>
  )
}
