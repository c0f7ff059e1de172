/** Common given names world-wide, written by hand: evidence that a capitalised run is a person, not a place. */
export const FIRST_NAMES = `
Aaron Abby Abdel Abdi Abdul Abdullah Abel Abigail Abraham Ada Adam Adan Adele Adrian Adriana Agnes Ahmad Ahmed Aiden Aisha Ajay Akbar Akira Alan
Albert Alberto Alejandra Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice
Alicia Alison Allan Allen Allison Alvaro Alyssa Amanda Amber Amelia Amina Amir Amit Amy Ana Anastasia Anders Andre Andrea Andreas Andrei Andres Andrew
Andrey Andrzej Andy Angela Angelo Anil Anita Anja Ann Anna Anne Annette Annie Antoine Anthony Anton Antonio Antony Anwar Archie Ariel Armando Arnold
Arthur Arturo Arun Asad Ashley Ashok Asif Astrid Augusto Aung Austin Ava Axel Ayesha Aziz Babar Barack Barbara Barry Bart Bashar Bashir Beatrice
Beatriz Belinda Ben Benedict Benjamin Bernard Bernardo Bernd Bernie Beth Bethany Betty Beverly Bilal Bill Billy Bjorn Bob Bobby Bonnie Boris Brad
Bradley Brandon Brenda Brendan Brett Brian Bridget Brooke Bruce Bruno Bryan Bryce Caitlin Caleb Calvin Cameron Camila Camille Candice Carl Carla Carlo
Carlos Carmen Carol Carolina Caroline Carolyn Carrie Carter Casey Catalina Catherine Cathy Cecilia Cedric Celia Cesar Chad Chantal Charlene Charles
Charlie Charlotte Chelsea Cheryl Chidi Chloe Chris Christian Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clare
Clarence Claude Claudia Claudio Clayton Clement Cliff Clifford Clint Clive Cody Colin Colleen Connie Connor Conor Conrad Constance Corey Craig
Cristian Cristina Curtis Cynthia Cyril Daisy Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Darius Darrell Darren Dave David Dawn
Dean Deborah Debbie Deepak Denis Denise Dennis Derek Derrick Desmond Diana Diane Diego Dieter Dilip Dimitri Dinesh Dirk Dmitri Dmitry Dolores Dominic
Dominique Don Donald Donna Dora Doris Dorothy Doug Douglas Duane Duncan Dustin Dwayne Dylan Earl Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen
Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elizabeth Ella Ellen Ellie Elliot Elsa Elvira Emanuel Emeka Emil Emily Emma Emmanuel Enrico Enrique
Eric Erica Erik Erika Erin Ernest Ernesto Esteban Esther Ethan Eugene Eva Evan Evelyn Fabio Faisal Faith Farah Farhan Farid Fatima Fatou Federico
Felicia Felipe Felix Ferdinand Fernanda Fernando Fiona Florence Florian Frances Francesca Francesco Francis Francisco Francois François Frank Frankie
Franz Fred Freddie Frederick Fredrik Gabriel Gabriela Gabriele Gareth Garrett Gary Gavin Gemma Gene Geoff Geoffrey George Georgina Gerald Gerard
Gerardo Gerhard Geraldine German Giancarlo Gilbert Gilberto Giles Gina Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Gonzalo Gordon Grace Graham
Grant Greg Gregory Greta Guido Guillaume Guillermo Gunther Gustavo Guy Gwen Habib Hamid Hamza Hannah Hans Harold Harriet Harris Harry Harvey Hasan
Hassan Heather Hector Heidi Heinz Helen Helena Helga Henri Henrik Henrique Henry Herbert Herman Hilary Hillary Hiroshi Holly Horacio Howard Hubert
Hugh Hugo Humberto Hussein Ian Ibrahim Ida Ignacio Igor Ilya Imran Ines Ingrid Irene Irina Iris Irma Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan
Ivana Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jenna
Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jing Jo Joan Joanna Joanne Joao João Joaquin Jody Joe Joel Johan Johann Johanna
John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh Joshua Joy Joyce Juan Juana Juanita Judith Judy Julia Julian Juliana
Julie Julien Julio Julius Jun June Jürgen Justin Justine Kabir Kai Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Kayla Keith
Kelly Kelvin Ken Kendra Kenji Kenneth Kenny Kerry Kevin Khaled Khalid Khan Kim Kimberly Kiran Kirsten Klaus Kofi Kristen Kristin Kristina Krishna Kurt
Kwame Kyle Kylie Lakshmi Lance Lara Larry Lars Latifa Laura Lauren Laurence Laurent Laurie Lawrence Leah Lee Leila Lena Leo Leon Leonard Leonardo
Leonid Leroy Leslie Lester Levi Lewis Li Liam Lidia Liliana Lillian Lin Linda Lindsay Lindsey Linus Lisa Liz Logan Lois Loretta Lorenzo Lori Lorraine
Louis Louise Luc Luca Lucas Lucia Luciano Lucy Luigi Luis Luisa Luiz Lukas Luke Luz Lydia Lyle Lynn Mabel Mackenzie Madeleine Madison Mahmoud Malcolm
Malik Mamadou Manfred Manuel Marc Marcel Marcela Marcelo Marcia Marco Marcos Marcus Margaret Margarita Maria María Mariam Marian Mariana Marianne
Marie Marilyn Marina Mario Marion Marisol Marjorie Mark Marko Markus Marlene Martha Martin Martina Marvin Mary Maryam Mason Massimo Mateo Matt Matteo
Matthew Matthias Maureen Maurice Mauricio Mauro Max Maxim Maxime Maxwell Megan Mehdi Mehmet Mei Melanie Melinda Melissa Melvin Mercedes Meredith Mia
Michael Michaela Michel Michele Michelle Miguel Mikael Mike Mikhail Milan Mildred Miles Milos Min Ming Miranda Miriam Mitch Mitchell Mohamed Mohammad
Mohammed Mohan Mohsen Moises Mollie Molly Monica Monika Morgan Moses Mostafa Muhammad Mukesh Murat Murray Mustafa Nabil Nadia Nadine Nancy Naomi
Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Naveed Neal Ned Neil Nelson Ngozi Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai
Nikolay Nils Nina Noah Noel Noor Nora Norma Norman Nuno Octavio Ola Olaf Oleg Oleksandr Olena Olga Oliver Olivia Olivier Omar Orlando Oscar Osama Otto
Owen Pablo Paige Pamela Paola Paolo Pascal Patricia Patricio Patrick Patty Paul Paula Paulina Pauline Paulo Pavel Pedro Peggy Penelope Penny Percy
Perry Pete Peter Petra Phil Philip Philippe Phillip Phoebe Phyllis Pierre Piotr Polly Priscilla Priya Quentin Rachel Rafael Rahul Raj Rajesh Rajiv
Ralph Ramesh Ramiro Ramon Randall Randy Raquel Rashid Raul Ravi Ray Raymond Rebecca Regina Reginald Renata Rene Rhys Ricardo Richard Rick Ricky Rita
Rob Robert Roberta Roberto Robin Rochelle Rodney Rodolfo Rodrigo Rogelio Roger Rohan Roland Rolf Roman Romeo Ron Ronald Ronaldo Ronnie Rosa Rosalie
Rosario Rose Rosemary Ross Roxanne Roy Ruben Rudolf Rudy Rupert Russell Ruth Ryan Saad Sabine Sabrina Sadio Saeed Said Salah Salim Sally Salman
Salvador Sam Samantha Samir Samuel Sandra Sandy Sanjay Santiago Sara Sarah Saul Scott Sean Sebastian Seth Sergei Sergey Sergio Shaun Shane Shannon
Sharif Sharon Shawn Sheila Shelley Sherry Shinzo Shirley Sidney Silvia Simon Simone Sofia Sofía Sonia Sonja Sophia Sophie Spencer Stacey Stan Stanley
Stefan Stefano Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Susana Susanne Suzanne Svetlana Sven Sydney Sylvia Sylvie Tamara
Tammy Tania Tanya Tara Tariq Tatiana Ted Terence Teresa Terri Terry Thabo Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Todd
Tom Tomas Tommy Toni Tony Tracey Tracy Travis Trevor Troy Tyler Ulrich Umar Ursula Usman Valentina Valeria Valerie Vanessa Vera Vernon Veronica
Vicente Vicki Victor Victoria Vijay Vikram Vincent Viola Violet Virginia Vivek Vivian Vladimir Volodymyr Wade Wallace Walter Wanda Wang Warren Wayne
Wei Wendy Wesley Whitney Wilfred Wilhelm Will William Willie Wilson Winston Wolfgang Xavier Xi Yan Yannick Yasmin Yasser Yolanda Yosef Youssef Yuki
Yuri Yusuf Yves Yvette Yvonne Zachary Zahra Zainab Zeinab Zoe Zoltan Blake Chase Cole Elon Emery Garfield Hakeem Jalen Jamal Jermaine Kamala Keir
Keisha Kenya Kobe LeBron Malala Marlon Melania Mitt Newt Nikki Nicolás Rishi Boniface Chukwu Thandi Sipho Themba Nokuthula Naledi Wanjiru Kipchoge
Achieng Otieno Adebayo Olusegun Babatunde Amadou Ousmane Moussa Abdoulaye Boubacar Seydou Fatoumata Aminata Mariama Assimi Bola Goodluck Muhammadu
Yoweri Uhuru Hage Hiroki Haruto Sakura Takeshi Yoko Shigeru Fumio Yoshihide Jae Moon Soo Hye Nguyen Thanh Somchai Joko Prabowo Sukarno Megawati Leni
Bongbong
`;
