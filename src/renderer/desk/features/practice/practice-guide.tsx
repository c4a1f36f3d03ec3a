import { Box, Button, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { toHash, useRoute } from '../../route.ts';
import { useWords, type Words } from '../../messages/use-words.ts';
import { atHand, numberOf, practiceSteps } from './at-hand.ts';
import { hideGuide, useGuide } from './guide-store.ts';
import { guideWords } from './guide-words.ts';
import { usePractised } from './use-practised.ts';
import { goToStep, placeOf } from './way-to-step.ts';

const Strip = styled('section')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 2),
    background: palette.primary.light,
    borderBlockEnd: `1px solid ${palette.divider}`,
  };
});

/** Says words as the buttons do that bear them, each in a line of its own. */
const named =
  (t: Words): Words =>
  (word, facts) =>
    `\n${t(word, facts)}\n`;

/** Of a sentence cut at what it names, every second part is a name; it stands out. */
const boldSecond = (part: string, at: number) =>
  at % 2 === 1 ? <strong key={at}>{part}</strong> : part;

/** The step that is at hand in the first case, why it is taken, and where to press. Nothing waits for it. */
export function PracticeGuide() {
  const { t, language } = useWords();
  const hidden = useGuide((guide) => guide.hidden);
  const practised = usePractised();
  const words = guideWords[language];
  const route = useRoute();
  // Its row of the frame stays, so that what is below does not take it.
  if (hidden || !practised) return <div />;
  const step = atHand(practised);
  const { title, press, why } = words.steps[step];
  // Whoever is there already has the step's own button to look at.
  const isThere = toHash(route) === toHash(placeOf(step, practised.reference));
  const number = step === 'done' ? undefined : numberOf(step);
  return (
    <Strip aria-label={words.guide}>
      <Box aria-live="polite" aria-atomic sx={{ flex: '1 1 24rem', minWidth: 0 }}>
        <Typography variant="h4" component="h2">
          {number === undefined ? title : `${words.step(number, practiceSteps.length)}: ${title}`}
        </Typography>
        <Typography variant="body2">{press(named(t)).split('\n').map(boldSecond)}</Typography>
        <Typography variant="body2" color="textSecondary">
          {why}
        </Typography>
      </Box>
      {step !== 'done' && (
        <Button
          variant={isThere ? 'outlined' : 'contained'}
          onClick={() => goToStep(step, practised.reference)}
        >
          {words.go}
        </Button>
      )}
      <Button onClick={() => hideGuide(true)}>{words.hide}</Button>
    </Strip>
  );
}
