import { styled } from '@mui/material/styles';
import { askForPlace } from '../../components/asked-place.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useGroupInSight } from './group-in-sight.ts';
import { topicNames, topics } from './topics.ts';

const List = styled('nav')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'none',
    '@container desk (min-width: 68rem)': { display: 'block' },
    position: 'sticky',
    insetBlockStart: 0,
    alignSelf: 'start',
    flex: '0 0 13.5rem',
    // Its own, so that nothing is kept free where it is not shown.
    marginInlineEnd: theme.spacing(5),
    paddingBlock: theme.spacing(2.5),
    '& p': {
      margin: theme.spacing(0, 1, 0.25),
      ...theme.typography.caption,
      color: palette.text.secondary,
    },
    '& ul': { listStyle: 'none', margin: theme.spacing(0, 0, 1.75), padding: 0 },
    '& a': {
      display: 'block',
      padding: theme.spacing(0.375, 1),
      borderRadius: 6,
      ...theme.typography.body2,
      color: palette.text.primary,
      textDecoration: 'none',
    },
    '& a:hover': { background: palette.action.hover },
    '& a:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -2 },
    '& a[aria-current]': { background: palette.action.selected, fontWeight: 550 },
  };
});

/** The groups of the settings, each one press away, and which of them is in sight. */
export function TopicList() {
  const { t } = useWords();
  const inSight = useGroupInSight();
  return (
    <List aria-label={t('desk.settings.groups')}>
      {topicNames.map((topic) => (
        <div key={topic}>
          <p id={`topic-${topic}`}>{t(`desk.settings.topics.${topic}`)}</p>
          <ul aria-labelledby={`topic-${topic}`}>
            {topics[topic].map((word) => (
              <li key={word}>
                <a
                  href={toHash({ page: 'settings' })}
                  aria-current={inSight === t(word) ? 'location' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    askForPlace({ setting: t(word) });
                  }}
                >
                  {t(word)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </List>
  );
}
