import 'figures-of-record/widgets';
