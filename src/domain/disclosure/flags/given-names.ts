import { comparedWord } from './plain-text.ts';

/**
 * Given names that are common in Sweden, its neighbours and among those who have moved there, but for those that are
 * words, places or firms as often. A person who stands in no column of names is known by one of these with a surname after it.
 */
const common = `
  Aage Aaron Abdi Abdirahman Abdul Abdullah Abigail Achim Adam Adnan Adrian Agneta Agnieszka Ahmad Ahmed Aino Aisha Alan Albert Albin
  Aleksandar Aleksandra Aleksi Alexander Alexandra Alf Alfred Ali Alice Alicia Alina Alison Allan Alma Alva Alvar Amal Amanda Amelia Amina
  Amir Amy Anders Andrea Andreas Andrew Andrzej Ane Anette Angela Angelika Anita Anja Anke Ann Anna Anne Anneli Annelie Annette Annika Anssi
  Anthony Antje Anton Antonio Antti Arja Arne Arthur Arto Arvid Asha Ashley Aslak Asma Astrid Axel Ayan Ayse Aziz Barbara Barbro Bartosz Bengt
  Benjamin Bente Berit Bernd Bernhard Bernt Bertil Beth Betty Bilal Birger Birgit Birgitta Birgitte Birte Bjarne Björn Bjørn Bo Bodo Boris
  Bosse Brenda Brian Brigitte Britt Britta Camilla Carin Carina Carl Carlos Carmen Carol Carolina Caroline Casper Catherine Cecilia Charles
  Charlotta Charlotte Cheryl Chloe Christer Christian Christina Christine Christoffer Christoph Christopher Claes Claire Clara Claudia Claus
  Colin Conny Craig Cynthia Dag Dagmar Dan Daniel Daniela Daniella Dariusz David Deborah Debra Dejan Denise Dennis Derek Detlef Diana Dieter
  Dietrich Dirk Donald Donna Dorothea Dorothy Dorthe Douglas Dragan Dusan Dylan Ebba Eberhard Eddie Edith Edvard Edvin Edward Eero Eeva Egil
  Eija Einar Eino Eirik Eleanor Elena Elias Elin Elina Elisabet Elisabeth Elise Elizabeth Elke Ella Ellen Elliot Elsa Elvira Emanuel Emelie
  Emil Emilia Emily Emir Emma Emmy Emre Eric Erica Erik Erika Erland Ernst Esa Eskil Espen Ester Ethan Eva Evelina Evert Fabian Fadumo Farid
  Fatima Fatma Fatuma Felicia Felix Fernando Filip Filippa Florian Folke Francisco Franz Frauke Fredrik Fredrika Freja Frida Frideborg
  Friedrich Fritz Frode Gabi Gabriel Gabriele Gabriella Gareth Gary Geir Gemma Geoffrey Georg George Gerald Gerd Gerhard Giovanni Gisela
  Giuseppe Glenn Goran Gottfrid Graham Gregory Greta Grethe Grzegorz Gun Gunhild Gunilla Gunnar Gunnel Gunvor Guro Gustaf Gustav Göran Gösta
  Günter Günther Haakon Habib Halima Halvor Hamid Hampus Hamza Hanna Hannah Hanne Hannele Hannu Hans Harald Harold Harry Hasan Hassan Heather
  Hedda Hedvig Heidi Heike Heikki Heiko Heinrich Heinz Helen Helena Helene Helga Helge Helmi Helmut Henning Henriette Henrik Henry Herbert
  Herman Hilda Hildegard Hilkka Hilma Hjalmar Hodan Holger Horst Howard Huda Hugo Hussein Håkan Håvard Ian Ibrahim Ida Igor Ilkka Ilmari Ilse
  Ines Inga Inge Ingeborg Ingegerd Ingela Inger Ingmar Ingo Ingrid Ingvar Irene Irina Iris Irja Irma Isaac Isabell Isabella Isak Ismail Ivan
  Ivana Ivar Jaakko Jack Jacob Jacqueline Jakob Jamal James Jamie Jan Jane Janet Janice Janne Jari Jarmo Jasmine Jason Javier Jean Jeanette
  Jeffrey Jelena Jennie Jennifer Jenny Jens Jeppe Jeremy Jerker Jesper Jessica Jill Joachim Joakim Joan Joanna Joanne Jochen Joel Johan Johann
  Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Jose Josef Josefin Josefina Josefine Joseph Joshua José Jouni Joyce Juan Judit Judith
  Judy Juha Juhani Jukka Julia Julian Julie Julius Jussi Justin Jutta Jöran Jörgen Jørgen Jürgen Kaarina Kaisa Kaj Kajsa Kalevi Kalle Karen
  Kari Karim Karin Karl Karl-Heinz Karolina Karsten Katarina Katarzyna Katharina Kathleen Kathryn Katie Katja Katri Katrin Keith Kelly Kenneth
  Kent Kerstin Kevin Khadija Khadra Khalid Kicki Kim Kimberly Kimmo Kirsi Kirsten Kjell Kjersti Kjetil Klara Klas Klaus Knut Konrad Kristian
  Kristina Kristine Kristoffer Kurt Kyle Larry Lars Lasse Laura Lauren Lauri Lawrence Layla Leena Leif Leila Lejla Lena Lennart Leo Leon
  Leslie Liam Liesel Liisa Lillemor Lilly Lina Linda Linn Linnea Linnéa Linus Lisa Lisbeth Lise Liselott Logan Lothar Lotta Lotten Louise Lova
  Lovisa Lucas Lucy Ludvig Ludwig Luis Lukas Luke Lutz Lydia Maarit Mads Magdalena Magne Magnus Mahmoud Mahmud Maj Maja Majken Malcolm Malik
  Malin Malte Manfred Manuel Marcus Marek Margaret Margareta Margarete Margit Margot Maria Mariam Mariana Marianne Marie Marika Marilyn Marina
  Marion Marit Mariusz Marja Marjatta Marko Markus Marlene Marta Martha Martin Martina Marwa Mary Maryam Mathias Mathilda Matilda Mats Matteo
  Matthew Matthias Matti Mattias Maud Mauri Maximilian Małgorzata Megan Mehdi Mehmet Melanie Melissa Melker Melvin Merete Merja Merve Mette
  Mia Michael Michaela Michelle Miguel Mika Mikael Mikaela Mikkel Mikko Milan Mildred Milton Mimmi Minna Miroslav Moa Mogens Mohamad Mohamed
  Mohammad Mohammed Mona Monica Monika Morgan Morten Mostafa Muhammad Murat Mustafa Märta Måns Nadia Nadja Nancy Natalia Natalie Natalya
  Natasha Nathalie Nathan Neil Nellie Nicholas Nicklas Niclas Nicola Nicole Niels Nigel Niina Niklas Niko Nikola Nikolaj Nils Nina Noel Nora
  Norbert Norman Nour Odd Olaf Ole Olga Oliver Olivia Olle Olli Olof Olov Omar Osama Oscar Oskar Osman Osvald Otto Outi Ove Owen Paavo Pablo
  Pamela Pasi Patric Patricia Patrick Patrik Paul Paula Pauline Pawel Paweł Pedro Pekka Pentti Per Pernilla Pernille Pertti Peter Petra Petri
  Petter Philip Phillip Phyllis Pia Piotr Pirjo Pirkko Pontus Preben Päivi Rachel Ragna Ragnar Ragnhild Raija Raimo Rainer Ralf Ralph Randi
  Rania Rashid Rasmus Raymond Rebecca Rebecka Reijo Reinhard Renata Renate Reza Richard Rickard Riitta Rikard Risto Roar Robert Robin Roger
  Roland Rolf Ronald Ronja Ronny Rosemary Roy Rune Russell Rut Ruth Ryan Rüdiger Saara Sabine Sakari Samantha Sami Samir Samira Samuel Sandra
  Sanna Sanni Sara Sarah Sari Satu Scott Sean Sebastian Selma Seppo Sergei Sergey Sharon Sheila Shirin Shirley Sigbritt Signe Sigrid Sigurd
  Sigvard Silke Silvia Simon Sindre Sinikka Siri Sirpa Sissel Siv Sixten Sofia Sofie Sofus Solveig Sonja Sophia Sophie Staffan Stefan Stefanie
  Steffen Stein Steinar Stephanie Stephen Steve Steven Stian Stig Stina Stuart Sture Susan Susann Susanna Susanne Suzanne Svante Svea Sven
  Svenne Svetlana Sylvia Sören Søren Tage Tamara Tapani Tapio Tariq Tarja Tatiana Tea Teemu Teresa Terese Teresia Terhi Terje Tero Terry Theo
  Theodor Theresa Therese Thomas Thorbjörn Thorbjørn Thorsten Tiina Tilda Tilde Tim Timo Timothy Tobias Tom Tomas Tomasz Tommy Toni Tony
  Torbjörn Tord Tore Torgeir Torill Torsten Tova Tove Tracy Trevor Trine Trond Trygve Tuija Tuomas Turid Tuula Tuva Tyra Ulf Ulla Ulrica
  Ulrich Ulrik Ulrika Uno Ursula Ute Uwe Valdemar Valerie Valter Vanessa Vanja Veikko Vera Verner Veronica Veronika Vibeke Victor Victoria
  Vidar Vigdis Viggo Viktor Viktoria Vilgot Vilhelm Ville Vilma Vincent Viveca Viveka Vladimir Volker Väinö Walter Wayne Wendy Werner Wilhelm
  William Wilma Wolfgang Yasmin Ylva Yngve Youssef Yusuf Yvonne Zackarias Zahra Zainab Zeinab Zoe Zoran Åke Åsa Örjan Östen Øystein Øyvind
`;

const known = new Set(common.trim().split(/\s+/).map(comparedWord));

/** Whether a word, compared as {@link comparedWord} does, is a common given name. */
export const isGivenName = (compared: string): boolean => known.has(compared);
