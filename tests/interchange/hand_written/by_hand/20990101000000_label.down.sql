-- gen:loses the labels
UPDATE prices SET label = NULL;
